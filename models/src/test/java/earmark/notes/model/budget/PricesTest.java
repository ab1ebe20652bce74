package earmark.notes.model.budget;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.model.TokenCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricesTest {

  @Test
  void three_hours_of_talk_cost_what_the_price_list_says() {
    Prices prices = Prices.parse(" 2.50/0.25/10 ").orElseThrow();

    // 55,000 tokens, 5,000 of them cached, and 6,000 of the reply: 0.12500 + 0.00125 + 0.06.
    assertThat(prices.billionths(new TokenCount(55_000, 5_000, 6_000))).isEqualTo(186_250_000);
  }

  @Test
  void cached_tokens_beyond_the_input_do_not_earn_money() {
    assertThat(Prices.parse("1/0/0").orElseThrow().billionths(new TokenCount(5, 10, 0))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.50", "2.50/10", "a/b/c", "-1/0/0", "1/2/3/4", "1e9/0/0"})
  void other_forms_are_no_prices(String words) {
    assertThat(Prices.parse(words)).isEmpty();
  }
}
