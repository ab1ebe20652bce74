package earmark.cli;

import earmark.stack.StackSettings;

/** Where the operator finds what runs. */
final class Addresses {

  private Addresses() {}

  static void print(StackSettings settings, String token) {
    System.out.printf(
        """

          Site   %s
          Desk   %s
          Token  %s

        Stop with ./earmark down; ./earmark --help lists what else there is.
        """,
        settings.siteUrl(), settings.deskUrl(), token);
  }
}
