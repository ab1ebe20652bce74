package earmark.ingest.intake;

import earmark.ingest.feed.FeedItem;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the rules forbid: intake that knows its transport. */
record KnowsKafka(ConsumerRecord<String, String> record, FeedItem item) {}
