package earmark.ingest.intake;

import earmark.ingest.fetch.Fetched;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the rules forbid: intake that knows its transport. */
record KnowsKafka(ConsumerRecord<String, String> record, Fetched fetched) {}
