package app.askwell.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.expression.Messages;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** One step of a path: a property, or a call. It remembers how each type is read. */
final class PlainStep {

	private static final Set<Class<?>> OTHERS = Set.of(Messages.class, IterationStatusVar.class);

	private final String name;

	private final @Nullable List<Plain> arguments;

	private final Map<Class<?>, Optional<Method>> readers = new ConcurrentHashMap<>();

	/**
	 * @param arguments those of a call; null for a property
	 */
	PlainStep(String name, @Nullable List<Plain> arguments) {
		this.name = name;
		this.arguments = arguments;
	}

	String name() {
		return this.name;
	}

	boolean isCall() {
		return this.arguments != null;
	}

	/** What it leads to, or {@link Plain#ELSEWHERE}. */
	@Nullable Object from(Object at, Function<PlainStep, @Nullable Object> beginning) {
		if (at instanceof Collection<?> all && this.arguments == null) {
			return this.name.equals("empty") ? all.isEmpty() : Plain.ELSEWHERE;
		}
		if (at instanceof Map.Entry<?, ?> entry && this.arguments == null) {
			return ofEntry(entry);
		}
		Method reader = this.readers.computeIfAbsent(at.getClass(), this::in).orElse(null);
		if (reader == null) {
			return Plain.ELSEWHERE;
		}
		@Nullable Object[] given = given(beginning);
		return fits(reader, given) ? invoke(reader, at, given) : Plain.ELSEWHERE;
	}

	private @Nullable Object ofEntry(Map.Entry<?, ?> entry) {
		return switch (this.name) {
			case "key" -> entry.getKey();
			case "value" -> entry.getValue();
			default -> Plain.ELSEWHERE;
		};
	}

	private @Nullable Object[] given(Function<PlainStep, @Nullable Object> beginning) {
		List<Plain> wanted = (this.arguments != null) ? this.arguments : List.of();
		@Nullable Object[] given = new Object[wanted.size()];
		for (int i = 0; i < given.length; i++) {
			given[i] = wanted.get(i).read(beginning);
		}
		return given;
	}

	/** Whatever Spring's language would have to convert is left to it. */
	private static boolean fits(Method method, @Nullable Object[] given) {
		Class<?>[] wanted = method.getParameterTypes();
		for (int i = 0; i < given.length; i++) {
			if (given[i] == Plain.ELSEWHERE || !ClassUtils.isAssignableValue(wanted[i], given[i])) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Object invoke(Method method, Object at, @Nullable Object[] given) {
		try {
			return method.invoke(at, given);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			return Plain.ELSEWHERE;
		}
	}

	/**
	 * How it is read from one of our own types, a sentence from {@code #messages}, or
	 * where a list is, if in one way alone.
	 */
	private Optional<Method> in(Class<?> type) {
		if (!type.getName().startsWith("app.askwell.") && !OTHERS.contains(type)) {
			return Optional.empty();
		}
		if (this.arguments != null) {
			List<Method> all = called(type, this.name, this.arguments.size()).toList();
			return (all.size() == 1 && !all.get(0).isVarArgs()) ? Optional.of(all.get(0)) : Optional.empty();
		}
		String end = StringUtils.capitalize(this.name);
		return Stream.of("get" + end, "is" + end, this.name).flatMap((wanted) -> called(type, wanted, 0)).findFirst();
	}

	private static Stream<Method> called(Class<?> type, String name, int arguments) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == arguments
					&& !method.isBridge() && method.trySetAccessible());
	}

}
