package earmark.samples;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Under which conditions a client wants a body, by RFC 9110 sections 13 and 14.
 *
 * @param request the request's headers
 * @param tag the body's entity tag
 * @param lastModified when it last changed, as the header says it
 */
record Conditions(Headers request, String tag, String lastModified) {

  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  /** Whether the client names what it has and that is still right. */
  boolean unchanged() {
    return request.getOrDefault("If-None-Match", List.of()).stream().anyMatch(this::names);
  }

  /** The range that it wants; empty for the whole, also if it has parts of something else. */
  Optional<Range> range(long length) {
    String holds = request.getFirst("If-Range");
    boolean same = holds == null || holds.equals(tag) || holds.equals(lastModified);
    return same ? Range.of(request.getFirst("Range"), length) : Optional.empty();
  }

  /** Compares weakly, as is right here: a proxy that compresses weakens a tag. */
  private boolean names(String header) {
    return header.strip().equals("*")
        || TAG.matcher(header).results().anyMatch(named -> named.group(1).equals(tag));
  }
}
