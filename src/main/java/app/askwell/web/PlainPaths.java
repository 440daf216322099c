package app.askwell.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

import org.springframework.util.StringUtils;

/**
 * Reads what most expressions of a template are: a path through our own records, such as
 * {@code line.name} or {@code frame.menu()}. Spring's language looks each property up
 * anew on every page, which takes most of the time of a list; it still reads all else,
 * and whatever is null or fails half-way.
 */
final class PlainPaths implements IStandardVariableExpressionEvaluator {

	private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*(\\(\\))?)*");

	/** Words that Spring's language or Thymeleaf gives a meaning of their own. */
	private static final List<String> RESERVED = List.of("param", "session", "application", "true", "false", "null",
			"new", "T");

	/**
	 * Templates hold fewer; whatever is made up while a page is written takes no more.
	 */
	private static final int MOST = 5000;

	/** Found by Spring's language, if at all. */
	private static final Object ELSEWHERE = new Object();

	private static final IStandardVariableExpressionEvaluator SPRING = SPELVariableExpressionEvaluator.INSTANCE;

	private final Map<String, Path> paths = new ConcurrentHashMap<>();

	private final Map<Step, Map<Class<?>, Optional<Method>>> readers = new ConcurrentHashMap<>();

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext manner) {
		Path path = path(expression.getExpression());
		if (!path.steps().isEmpty() && !manner.getPerformTypeConversion()) {
			Object found = walk(context, expression.getUseSelectionAsRoot(), path.steps());
			if (found != ELSEWHERE) {
				return found;
			}
		}
		return SPRING.evaluate(context, expression, manner);
	}

	private @Nullable Object walk(IExpressionContext context, boolean fromSelection, List<Step> steps) {
		Object at;
		int next = 0;
		if (fromSelection && context instanceof ITemplateContext template && template.hasSelectionTarget()) {
			at = template.getSelectionTarget();
		}
		else {
			at = steps.get(0).call() ? ELSEWHERE : context.getVariable(steps.get(next++).name());
		}
		while (at != ELSEWHERE && next < steps.size()) {
			at = (at != null) ? read(at, steps.get(next++)) : ELSEWHERE;
		}
		return at;
	}

	private @Nullable Object read(Object from, Step step) {
		if (from instanceof Collection<?> all) {
			return step.name().equals("empty") ? all.isEmpty() : ELSEWHERE;
		}
		Method reader = this.readers.computeIfAbsent(step, (it) -> new ConcurrentHashMap<>())
			.computeIfAbsent(from.getClass(), step::in)
			.orElse(null);
		try {
			return (reader != null) ? reader.invoke(from) : ELSEWHERE;
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			return ELSEWHERE;
		}
	}

	private Path path(String text) {
		Path known = this.paths.get(text);
		if (known == null) {
			known = Path.of(text);
			if (this.paths.size() < MOST) {
				this.paths.put(text, known);
			}
		}
		return known;
	}

	/**
	 * Where an expression leads.
	 *
	 * @param steps none for an expression that is more than a path
	 */
	private record Path(List<Step> steps) {

		static Path of(String text) {
			List<Step> steps = PATH.matcher(text).matches() ? Arrays.stream(text.split("\\.")).map(Step::of).toList()
					: List.of();
			return new Path((!steps.isEmpty() && RESERVED.contains(steps.get(0).name())) ? List.of() : steps);
		}

	}

	/** A property, or a call without arguments. */
	private record Step(String name, boolean call) {

		static Step of(String text) {
			return new Step(text.replace("()", ""), text.endsWith("()"));
		}

		/** How it is read from one of our own types. */
		Optional<Method> in(Class<?> type) {
			if (!type.getName().startsWith("app.askwell.")) {
				return Optional.empty();
			}
			String end = StringUtils.capitalize(this.name);
			List<String> names = this.call ? List.of(this.name) : List.of("get" + end, "is" + end, this.name);
			return names.stream()
				.flatMap((wanted) -> Arrays.stream(type.getMethods())
					.filter((method) -> method.getName().equals(wanted) && method.getParameterCount() == 0
							&& !method.isBridge() && method.trySetAccessible()))
				.findFirst();
		}

	}

}
