package earmark.publish;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts publish-service. */
@SpringBootApplication
public class PublishApplication {

  public static void main(String[] args) {
    SpringApplication.run(PublishApplication.class, args);
  }
}
