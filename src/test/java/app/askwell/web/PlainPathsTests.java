package app.askwell.web;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

import org.springframework.beans.BeanUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class PlainPathsTests {

	private final Line line = new Line("Priya Nair", null, List.of("Fair"), new Company("Halden", true));

	private final ExpressionContext context = new ExpressionContext(new SpringTemplateEngine().getConfiguration(),
			Locale.US, Map.of("line", this.line, "text", "Askwell", "places", Map.of("boston", 3), "entry",
					Map.entry("key", this.line), "at", status()));

	private final PlainPaths paths = new PlainPaths();

	@ParameterizedTest
	@ValueSource(strings = { "line.name", "line.jobTitle", "line.company.name", "line.company.target", "line.shout()",
			"line.tags.empty", "line.tags.size()", "line.tags", "line", "nobody", "text.empty", "text.length()",
			"places.boston", "line.company != null", "line.name + text", "line.tags[0]", "'x'", "true", "null",
			"line.with('x')", "line.with(line.name)", "line.with(text)", "line.with('a, b')", "line.with(null)",
			"line.both(text, 'b')", "line.name == 'Priya Nair'", "line.name != 'Priya Nair'", "line.name == text",
			"line.jobTitle == 'x'", "line.with('x') == 'Priya Nair x'", "line.with('a') == line.with('b')",
			"line.many('a')", "line.either('a')", "line.either(3)", "line.number(3)", "line.number(line.long)",
			"line.kind == 'A'", "line.name eq 'x'", "line.with('it''s')", "line.with('a') + 'b'",
			"line.tags.contains('Fair')", "line.with(line.shout())", "line.with(line.with(line.with('a')))",
			"line.with( text)", "line.with(text )", "line.both(text,'b')", "line.number(3) > 2", "line.count > 2",
			"line.count > 3", "line.count > line.count", "line.count > 2 and true", "line.count >= 3",
			"line.count == 3", "line.count - 1", "entry.key", "entry.value", "entry.value.name", "line.with(entry.key)",
			"at.first", "at.index", "3", "-3", "line.with('a').length()" })
	void readWhatSpringReads(String expression) {
		assertThat(read(expression)).isEqualTo(SPELVariableExpressionEvaluator.INSTANCE.evaluate(this.context,
				new VariableExpression(expression), StandardExpressionExecutionContext.NORMAL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "line.jobTitle.length()", "line.missing", "nobody.name", "line.fails()", "line.with(text",
			"line.with(text))", "line.", "entry.missing", "line.name 'x'" })
	void failWhereSpringFails(String expression) {
		assertThatException().isThrownBy(() -> read(expression));
	}

	@Test
	void readTheSamePathOfAnotherType() {
		assertThat(read("line.company.name")).isEqualTo("Halden");
		ExpressionContext other = new ExpressionContext(this.context.getConfiguration(), Locale.US,
				Map.of("line", new Other(new Line("Tom", null, List.of(), null))));
		assertThat(this.paths.evaluate(other, new VariableExpression("line.company.name"),
				StandardExpressionExecutionContext.NORMAL))
			.isEqualTo("Tom");
	}

	/** As a list has it at the first of several. */
	private static Object status() {
		Constructor<?> made = IterationStatusVar.class.getDeclaredConstructors()[0];
		made.setAccessible(true);
		return BeanUtils.instantiateClass(made);
	}

	private @Nullable Object read(String expression) {
		return this.paths.evaluate(this.context, new VariableExpression(expression),
				StandardExpressionExecutionContext.NORMAL);
	}

	/** Package-private, as what pages show is. */
	record Line(String name, @Nullable String jobTitle, List<String> tags, @Nullable Company company) {

		String quiet() {
			return this.name;
		}

		public String shout() {
			return this.name.toUpperCase(Locale.ROOT);
		}

		public String with(@Nullable String word) {
			return this.name + " " + word;
		}

		public String both(String one, String other) {
			return one + other;
		}

		public int many(String... words) {
			return words.length;
		}

		public String either(String word) {
			return word;
		}

		public int either(int number) {
			return number;
		}

		public long number(long number) {
			return number;
		}

		public long getLong() {
			return 7;
		}

		public int getCount() {
			return 3;
		}

		public Kind kind() {
			return Kind.A;
		}

		public String fails() {
			throw new IllegalStateException("no");
		}

	}

	record Company(String name, boolean isTarget) {

		public boolean isTarget() {
			return this.isTarget;
		}

	}

	enum Kind {

		A

	}

	record Other(Line company) {
	}

}
