package earmark.cli.desk;

import earmark.stack.StackFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A form of JSON and files (RFC 7578), which the JDK's client cannot make. */
final class Multipart {

  private final String boundary = "earmark-" + UUID.randomUUID();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  Multipart json(String name, byte[] json) {
    return part("name=\"%s\"".formatted(name), "application/json", json);
  }

  Multipart file(String name, Path file) {
    // A quote or a line break in a file's name would end the header early.
    String fileName = file.getFileName().toString().replaceAll("[\"\\r\\n]", "_");
    try {
      return part(
          "name=\"%s\"; filename=\"%s\"".formatted(name, fileName),
          "application/octet-stream",
          Files.readAllBytes(file));
    } catch (IOException e) {
      throw new StackFailure("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(ascii("--" + boundary + "--\r\n"));
    return all.toByteArray();
  }

  private Multipart part(String disposition, String type, byte[] content) {
    body.writeBytes(ascii("--" + boundary + "\r\nContent-Disposition: form-data; "));
    body.writeBytes(ascii(disposition + "\r\nContent-Type: " + type + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(ascii("\r\n"));
    return this;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
