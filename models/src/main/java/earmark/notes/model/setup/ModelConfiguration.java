package earmark.notes.model.setup;

import earmark.notes.model.LanguageModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/**
 * The models, if the settings name one. Settings that cannot be used end the start; the clients are
 * made when a model is first asked.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ModelConfigured.class)
@EnableConfigurationProperties(ModelSettings.class)
class ModelConfiguration {

  /** The name of the bean that judges. */
  static final String JUDGE = "judgeModel";

  @Bean
  ModelPlan modelPlan(ModelSettings settings) {
    return ModelPlan.of(settings);
  }

  @Bean
  @Lazy
  LanguageModels languageModels(
      ModelPlan plan, ObjectProvider<MeterRegistry> registry, Clock clock) {
    return new LanguageModels(plan, registry.getIfAvailable(CompositeMeterRegistry::new), clock);
  }

  @Bean
  @Lazy
  @Primary
  LanguageModel writerModel(LanguageModels models) {
    return models.writer();
  }

  @Bean(JUDGE)
  @Lazy
  LanguageModel judgeModel(LanguageModels models) {
    return models.judge();
  }
}
