package earmark.messaging;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service listens to.
 *
 * @param group its consumer group, which is the service's name; may be empty where nothing is
 *     listened to
 * @param listens the topics it listens to
 */
@ConfigurationProperties("earmark.messaging")
record MessagingSettings(@DefaultValue("") String group, @DefaultValue List<String> listens) {}
