package earmark.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All parts of Earmark on one machine, each a process. */
public final class Installation {

  public static final String KAFKA = "kafka";
  public static final String REDIS = "redis";
  public static final String SAMPLES = "samples";
  public static final String INGEST = "ingest";
  public static final String NOTES = "notes";
  public static final String PUBLISH = "publish";

  private final StackSettings settings;
  private final Services services;
  private final Map<String, PartProcess> parts = new LinkedHashMap<>();

  public Installation(StackSettings settings, Lifetime lifetime) {
    this.settings = settings;
    this.services = new Services(settings);
    Path home = settings.home();
    Stream.of(
            LocalKafka.part(home, settings.kafkaPort()).withPatience(settings.startPatience()),
            LocalRedis.part(home, settings.redisPort()).withPatience(settings.startPatience()),
            SamplesServer.part(settings),
            services.ingest(),
            services.notes(),
            services.publish())
        .forEach(part -> parts.put(part.name(), new PartProcess(part, home, lifetime)));
  }

  public StackSettings settings() {
    return settings;
  }

  /** All parts, in the order in which they are listed to the operator. */
  public List<PartProcess> parts() {
    return List.copyOf(parts.values());
  }

  /**
   * The part of that name.
   *
   * @throws StackFailure with the names of all parts if no part has that name
   */
  public PartProcess part(String name) {
    PartProcess part = parts.get(name);
    if (part == null) {
      throw new StackFailure(
          "There is no part '%s'; the parts are %s."
              .formatted(name, String.join(", ", parts.keySet())));
    }
    return part;
  }

  /** What the services need before they can start. */
  public List<PartProcess> foundations() {
    return Stream.of(KAFKA, REDIS).map(this::part).toList();
  }

  public List<PartProcess> services() {
    return Stream.of(INGEST, NOTES, PUBLISH).map(this::part).toList();
  }

  /** Makes the services' caches that are missing; whether all are there now. */
  public boolean makeAotCaches() {
    return services.makeAotCaches();
  }

  /** Whether a service could start faster than it does. */
  public boolean lacksAotCaches() {
    return services.lacksAotCaches();
  }
}
