package app.askwell.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads what most expressions of a template are: a path through our own records, such as
 * {@code line.name}, {@code frame.at('/people')} or {@code line.stage == 'MET'}. Spring's
 * language looks each property up anew on every page, which takes most of the time of a
 * list; it still reads all else, and whatever is null or fails half-way.
 */
final class PlainPaths implements IStandardVariableExpressionEvaluator {

	/**
	 * Templates hold fewer; whatever is made up while a page is written takes no more.
	 */
	private static final int MOST = 5000;

	private static final IStandardVariableExpressionEvaluator SPRING = SPELVariableExpressionEvaluator.INSTANCE;

	private final Map<String, Plain> known = new ConcurrentHashMap<>();

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext manner) {
		Object found = manner.getPerformTypeConversion() ? Plain.ELSEWHERE
				: plain(expression.getExpression()).read(beginning(context, expression.getUseSelectionAsRoot()));
		return (found != Plain.ELSEWHERE) ? found : SPRING.evaluate(context, expression, manner);
	}

	/** What a path begins with: a name, or something of the form around it. */
	private static Function<PlainStep, @Nullable Object> beginning(IExpressionContext context, boolean fromSelection) {
		return (step) -> {
			if (step.name().startsWith("#")) {
				String name = step.name().substring(1);
				return (context.getExpressionObjects().containsObject(name) && !step.isCall())
						? context.getExpressionObjects().getObject(name) : Plain.ELSEWHERE;
			}
			if (fromSelection && context instanceof ITemplateContext template && template.hasSelectionTarget()) {
				Object target = template.getSelectionTarget();
				return (target != null) ? step.from(target, beginning(context, true)) : Plain.ELSEWHERE;
			}
			return step.isCall() ? Plain.ELSEWHERE : context.getVariable(step.name());
		};
	}

	private Plain plain(String text) {
		Plain known = this.known.get(text);
		if (known == null) {
			known = Plain.of(text);
			if (this.known.size() < MOST) {
				this.known.put(text, known);
			}
		}
		return known;
	}

}
