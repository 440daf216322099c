package app.askwell.postgres;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether nobody names another database; an empty name, as Compose gives it, is none. */
final class OnNoDatabaseUrl extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean named = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		return new ConditionOutcome(!named,
				named ? "spring.datasource.url is set" : "spring.datasource.url is not set");
	}

}
