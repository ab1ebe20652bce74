package earmark.ingest;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of ingest-service; {@code application.yml} says more of each.
 *
 * @param token of the operator; blank if it is in the file
 * @param tokenFile contains the token; blank if the token itself is set
 * @param siteUrl where readers find the pages
 * @param pollEvery between two looks at a feed whose next episode is due
 * @param pollAtLeastEvery between two looks at a feed that still brings episodes
 * @param publicUrl where hubs reach this service; null takes part in no WebSub
 * @param feeds followed from the first start on
 * @param allowedHosts may be fetched from although they are not public; {@code host} or {@code
 *     host:port}
 */
@Validated
@ConfigurationProperties("earmark")
record IngestSettings(
    @Nullable String token,
    @Nullable String tokenFile,
    @NotNull URI siteUrl,
    @NotNull @DurationUnit(java.time.temporal.ChronoUnit.MINUTES) Duration pollEvery,
    @NotNull @DurationUnit(java.time.temporal.ChronoUnit.MINUTES) Duration pollAtLeastEvery,
    @Nullable URI publicUrl,
    @DefaultValue List<String> feeds,
    @DefaultValue Set<String> allowedHosts) {}
