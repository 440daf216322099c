package app.askwell.routes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.askwell.shared.Reasons;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A way in.
 *
 * @param name method, pattern and button
 * @param fields what its form or query takes
 */
record Route(String name, Set<String> fields) {

	/** All that the application has. */
	static List<Route> of(RequestMappingHandlerMapping mapping) {
		List<Route> found = new ArrayList<>();
		mapping.getHandlerMethods().forEach((info, handler) -> {
			for (String pattern : info.getPatternValues()) {
				methods(info).forEach((method) -> found
					.add(new Route((method + " " + pattern + " " + button(info)).strip(), fields(handler))));
			}
		});
		return found;
	}

	private static Set<RequestMethod> methods(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
	}

	private static String button(RequestMappingInfo info) {
		return info.getParamsCondition()
			.getExpressions()
			.stream()
			.map((expression) -> expression.getName())
			.findFirst()
			.orElse("");
	}

	private static Set<String> fields(HandlerMethod handler) {
		Set<String> fields = new LinkedHashSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				fields.add(String.valueOf(parameter.getParameter().getName()));
			}
			else if (parameter.hasParameterAnnotation(ModelAttribute.class) || parameter.getParameterType().isRecord()
					&& !parameter.hasParameterAnnotations() && parameter.getParameterType() != Reasons.class) {
				fieldsOf(ResolvableType.forMethodParameter(parameter)).forEach(fields::add);
			}
		}
		return fields;
	}

	private static Stream<String> fieldsOf(ResolvableType form) {
		return Stream.of(form.toClass().getRecordComponents()).flatMap((component) -> {
			ResolvableType element = ResolvableType.forType(component.getGenericType()).asCollection().getGeneric();
			return element.toClass().isRecord() ? fieldsOf(element).map((field) -> component.getName() + "[0]." + field)
					: Stream.of(component.getName());
		});
	}

}
