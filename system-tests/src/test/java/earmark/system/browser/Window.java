package earmark.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import earmark.stack.SignInLink;
import earmark.stack.StackSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser, and what its console complained of. */
final class Window implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Window(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    page.onPageError(complaints::add);
    page.onRequestFailed(
        request -> {
          if (!isMediaLetGo(request)) {
            complaints.add(request.failure() + " " + request.url());
          }
        });
  }

  /** A player that jumps lets go of what it was loading and asks for another range. */
  private static boolean isMediaLetGo(Request request) {
    return request.resourceType().equals("media") && request.failure().contains("ERR_ABORTED");
  }

  /** Goes to an address and waits for all of the page, its fonts too. */
  Page show(String url) {
    page(url).evaluate("() => document.fonts.ready.then(() => true)");
    return page;
  }

  /** The same where JavaScript is off, so that fonts cannot be waited for. */
  Page page(String url) {
    page.navigate(url);
    page.waitForLoadState(LoadState.LOAD);
    return page;
  }

  /** Opens the desk by the link that {@code ./earmark up} prints. */
  Page signIn(StackSettings settings) {
    page.navigate(SignInLink.of(settings));
    page.waitForURL(settings.deskUrl() + "/");
    page.waitForLoadState(LoadState.LOAD);
    return page;
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** No rule of axe is broken. */
  void assertAccessible() {
    var broken =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    assertThat(broken).as("axe on " + page.url()).isEmpty();
  }

  /** Nothing is wider than the window. */
  void assertFits() {
    Object beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(beyond).as("pixels beyond the edge of " + page.url()).isEqualTo(0);
  }

  /** All of the page, from its top to its end. */
  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** What a reader sees without scrolling. */
  void pictureOfTheTop(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  @Override
  public void close() {
    context.close();
  }
}
