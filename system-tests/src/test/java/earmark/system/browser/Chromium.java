package earmark.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium. */
final class Chromium implements AutoCloseable {

  // It may run as root, without a graphics card, and asks nobody on the network for anything.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));

  /** Opens a window; JavaScript may be off. */
  Window open(Viewport look, boolean javaScript) {
    return new Window(browser.newContext(look.options().setJavaScriptEnabled(javaScript)));
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path executable() {
    String given = Optional.ofNullable(System.getenv("EARMARK_CHROMIUM")).orElse("");
    Path path = Path.of(given.isBlank() ? "/usr/bin/chromium" : given);
    if (!Files.isExecutable(path)) {
      throw new IllegalStateException(
          "There is no Chromium at "
              + path
              + "; install it (Debian: apt install chromium) or set EARMARK_CHROMIUM to its path.");
    }
    return path;
  }
}
