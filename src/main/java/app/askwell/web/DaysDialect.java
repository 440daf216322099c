package app.askwell.web;

import java.util.Set;

import app.askwell.shared.Region;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.stereotype.Component;

/**
 * Gives templates {@code #days}: days and times as the reader's region writes them, such
 * as {@code ${#days.day(promise.checkBackOn)}}.
 */
@Component
class DaysDialect extends AbstractDialect implements IExpressionObjectDialect {

	private static final String DAYS = "days";

	DaysDialect() {
		super(DAYS);
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return new IExpressionObjectFactory() {

			@Override
			public Set<String> getAllExpressionObjectNames() {
				return Set.of(DAYS);
			}

			@Override
			public Object buildObject(IExpressionContext context, String name) {
				return Region.of(context.getLocale());
			}

			@Override
			public boolean isCacheable(String name) {
				return true;
			}

		};
	}

}
