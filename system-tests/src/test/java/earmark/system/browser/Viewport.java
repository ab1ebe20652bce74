package earmark.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** The window size and colour scheme in which a page is read. */
enum Viewport {
  PHONE_LIGHT(360, 780, ColorScheme.LIGHT),
  PHONE_DARK(360, 780, ColorScheme.DARK),
  DESKTOP_LIGHT(1280, 900, ColorScheme.LIGHT),
  DESKTOP_DARK(1280, 900, ColorScheme.DARK);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Viewport(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setHasTouch(width < 500);
  }

  /** For the name of a picture. */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
