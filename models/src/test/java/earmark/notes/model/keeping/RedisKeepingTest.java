package earmark.notes.model.keeping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.stack.testing.RedisForTests;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A real Redis passes both kits. */
class RedisKeepingTest {

  private static final RedisKeeping REDIS = new RedisKeeping(address());
  private static final RedisKeeping AGAIN = new RedisKeeping(address());

  @AfterAll
  static void close() {
    REDIS.close();
    AGAIN.close();
  }

  @Nested
  class RedisHoldsAnswers extends AnswerStoreKit {

    @Override
    protected AnswerStore store() {
      return REDIS.answers();
    }

    @Override
    protected void damage(AnswerKey key) {
      String _ =
          REDIS.call(commands -> commands.set("earmark:model:answer:" + key.hash(), "{\"model\":"));
    }
  }

  @Nested
  class RedisHoldsSpending extends SpendLedgerKit {

    @Override
    protected SpendLedger ledger() {
      return REDIS.ledger();
    }

    @Override
    protected SpendLedger restarted() {
      return AGAIN.ledger();
    }
  }

  @Test
  void a_redis_that_cannot_be_reached_is_named() {
    try (RedisKeeping nowhere = new RedisKeeping(URI.create("redis://127.0.0.1:1"))) {
      assertThatThrownBy(() -> nowhere.answers().find(AnswerStoreKit.key("a")))
          .isInstanceOf(KeepingFailed.class)
          .hasMessageContaining("EARMARK_MODEL_ANSWERS");
      assertThatThrownBy(() -> nowhere.ledger().ofDay(LocalDate.EPOCH))
          .isInstanceOf(KeepingFailed.class);
    }
  }

  private static URI address() {
    return URI.create(RedisForTests.url() + "/5");
  }
}
