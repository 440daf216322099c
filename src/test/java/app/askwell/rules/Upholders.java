package app.askwell.rules;

import java.util.Arrays;
import java.util.List;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The code that says which rule it upholds. */
final class Upholders {

	private static final List<Class<?>> ALL = scan();

	private Upholders() {
	}

	static List<Class<?>> of(Rule rule) {
		return ALL.stream()
			.filter((type) -> List.of(type.getAnnotation(Upholds.class).value()).contains(rule))
			.toList();
	}

	/** The rules that hold: something upholds them. */
	static List<Rule> rules() {
		return Arrays.stream(Rule.values()).filter((rule) -> !of(rule).isEmpty()).toList();
	}

	private static List<Class<?>> scan() {
		ClassPathScanningCandidateComponentProvider types = new ClassPathScanningCandidateComponentProvider(false) {
			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				return true;
			}
		};
		types.addIncludeFilter(new AnnotationTypeFilter(Upholds.class));
		return types.findCandidateComponents("app.askwell")
			.stream()
			.map((found) -> String.valueOf(found.getBeanClassName()))
			.sorted()
			.<Class<?>>map((name) -> ClassUtils.resolveClassName(name, null))
			.toList();
	}

}
