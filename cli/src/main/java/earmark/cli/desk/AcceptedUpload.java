package earmark.cli.desk;

/**
 * What the desk says to an upload that it takes.
 *
 * @param episodeId the episode
 * @param page where its page will be
 * @param progress where its progress can be followed
 */
public record AcceptedUpload(String episodeId, String page, String progress) {}
