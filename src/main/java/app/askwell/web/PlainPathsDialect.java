package app.askwell.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Has templates read plain paths by {@link PlainPaths}. */
@Component
class PlainPathsDialect extends SpringStandardDialect implements BeanPostProcessor {

	private final PlainPaths paths = new PlainPaths();

	@Override
	public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
		return this.paths;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof SpringTemplateEngine engine) {
			Set<IDialect> dialects = engine.getDialects()
				.stream()
				.filter((dialect) -> !(dialect instanceof SpringStandardDialect))
				.collect(Collectors.toCollection(LinkedHashSet::new));
			dialects.add(this);
			engine.setDialects(dialects);
		}
		return bean;
	}

}
