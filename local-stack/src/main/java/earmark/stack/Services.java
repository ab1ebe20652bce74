package earmark.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three services as parts of an installation. */
final class Services {

  private final StackSettings settings;
  private final ServiceApp ingest;
  private final ServiceApp notes;
  private final ServiceApp publish;

  Services(StackSettings settings) {
    this.settings = settings;
    this.ingest = app(settings, "ingest", "384m");
    this.notes = app(settings, "notes", "1g");
    this.publish = app(settings, "publish", "384m");
  }

  Part ingest() {
    return part(ingest, settings.deskPort(), "EARMARK_DESK_PORT");
  }

  Part notes() {
    return part(notes, settings.notesPort(), "EARMARK_NOTES_PORT");
  }

  Part publish() {
    return part(publish, settings.sitePort(), "EARMARK_SITE_PORT");
  }

  boolean lacksAotCaches() {
    return List.of(ingest, notes, publish).stream().anyMatch(AotCache::isMissing);
  }

  boolean makeAotCaches() {
    boolean all = true;
    for (ServiceApp app : List.of(publish, ingest, notes)) {
      Path log = settings.home().resolve("logs").resolve("aot-" + app.name() + ".log");
      all &= !AotCache.isMissing(app) || AotCache.make(app, environment(), log);
    }
    return all;
  }

  private Part part(ServiceApp app, int port, String variable) {
    return new Part(
        app.name(),
        app::command,
        environment(),
        port,
        variable,
        new HealthProbe(port),
        settings.startPatience());
  }

  /** The small jar of notes-service, which finds its libraries. */
  Path notesJar() {
    return notes.unpacked();
  }

  /** What the services are started with. */
  Map<String, String> environment() {
    Map<String, String> all = new HashMap<>(settings.environment());
    all.put("EARMARK_KAFKA", LocalKafka.bootstrapServers(settings.kafkaPort()));
    all.put("EARMARK_REDIS", LocalRedis.url(settings.redisPort()));
    all.put("EARMARK_SITE_PORT", String.valueOf(settings.sitePort()));
    all.put("EARMARK_DESK_PORT", String.valueOf(settings.deskPort()));
    all.put("EARMARK_NOTES_PORT", String.valueOf(settings.notesPort()));
    all.put("EARMARK_TOKEN_FILE", settings.home().resolve("token").toString());
    all.putIfAbsent("EARMARK_MODEL_ANSWERS", settings.home().resolve("model").toString());
    all.putIfAbsent("EARMARK_SITE_URL", settings.siteUrl());
    all.putIfAbsent("EARMARK_DESK_URL", settings.deskUrl());
    // The samples are on this machine, which a feed may otherwise not point to: no other server of
    // it.
    String samples = URI.create(settings.samplesUrl()).getAuthority();
    all.merge("EARMARK_ALLOWED_HOSTS", samples, (given, ours) -> given + "," + ours);
    return all;
  }

  private static ServiceApp app(StackSettings settings, String name, String heap) {
    Path jar = settings.root().resolve(name + "-service/target/" + name + "-service.jar");
    return new ServiceApp(name, jar, settings.home().resolve("apps"), heap);
  }
}
