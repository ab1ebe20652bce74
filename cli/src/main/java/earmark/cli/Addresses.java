package earmark.cli;

import earmark.stack.SignInLink;
import earmark.stack.StackSettings;
import earmark.stack.Token;

/** Where the operator finds what runs. */
final class Addresses {

  private Addresses() {}

  static void print(StackSettings settings) {
    System.out.printf(
        """

          Site     %s
          Desk     %s
          Token    %s
          Sign in  %s

        The last link opens the desk; it contains the token, so keep it to yourself.
        Stop with ./earmark down; ./earmark --help lists what else there is.
        """,
        settings.siteUrl(), settings.deskUrl(), Token.of(settings), SignInLink.of(settings));
  }
}
