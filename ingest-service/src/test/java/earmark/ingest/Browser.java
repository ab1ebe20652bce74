package earmark.ingest;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Uses the desk as a browser does: with cookies, forms and the headers that browsers add. */
final class Browser {

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;
  private final String address;

  /** A browser on another loopback address, which is another client to the desk. */
  Browser(int port, String ownAddress) throws IOException {
    this.address = "http://127.0.0.1:" + port;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .localAddress(InetAddress.getByName(ownAddress))
            .build();
  }

  HttpResponse<String> signIn(String token) {
    return submit("/desk/sign-in", "token=" + encoded(token), "same-origin");
  }

  /** Submits a form of the desk with the token that its page has. */
  HttpResponse<String> submit(String path, String form) {
    String csrf = page().select("input[name=csrf]").attr("value");
    return submit(path, form + "&csrf=" + encoded(csrf), "same-origin");
  }

  /** Submits a form from a page of this site, as the header Sec-Fetch-Site names it. */
  HttpResponse<String> submit(String path, String form, String site) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(BodyPublishers.ofString(form)));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)));
  }

  /** Signs in through a proxy that serves the desk over TLS. */
  HttpResponse<String> signInOverTls(String token) {
    return send(
        HttpRequest.newBuilder(URI.create(address + "/desk/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-For", "203.0.113.7")
            .POST(BodyPublishers.ofString("token=" + encoded(token))));
  }

  /** The desk, or the page that it redirects to. */
  Document page() {
    HttpResponse<String> answer = get("/");
    return Jsoup.parse(
        answer.headers().firstValue("Location").map(this::get).orElse(answer).body());
  }

  boolean hasCookies() {
    return !cookies.getCookieStore().getCookies().isEmpty();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
