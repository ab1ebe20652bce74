package earmark.messaging;

/**
 * A record that a view passed over.
 *
 * @param topic where it stands
 * @param partition of the topic
 * @param offset in the partition
 * @param key of the record; empty if it has none
 * @param cause why it cannot be used
 */
public record UnusableRecord(String topic, int partition, long offset, String key, String cause) {}
