package earmark.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

@SpringBootTest(
    properties = {
      "spring.kafka.producer.properties.max.request.size=20000000",
      "spring.kafka.producer.properties.compression.type=none"
    })
@Import({RealKafka.class, RealRedis.class})
class RealServersTest {

  @Configuration
  @EnableAutoConfiguration
  static class Nothing {}

  @Autowired KafkaTemplate<String, String> kafka;
  @Autowired KafkaAdmin admin;
  @Autowired StringRedisTemplate redis;

  @Test
  void a_spring_test_writes_the_largest_record_to_a_real_broker() throws Exception {
    admin.createOrModifyTopics(
        org.springframework.kafka.config.TopicBuilder.name("large")
            .config("max.message.bytes", "16777216")
            .build());

    var sent = kafka.send("large", "key", "x".repeat(16_700_000)).get(30, TimeUnit.SECONDS);

    assertThat(sent.getRecordMetadata().offset()).isZero();
  }

  @Test
  void a_spring_test_reads_from_a_real_redis_what_it_wrote() {
    redis.opsForValue().set("key", "value");

    assertThat(redis.opsForValue().get("key")).isEqualTo("value");
  }
}
