package app.askwell.routes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.askwell.Everything;
import app.askwell.Seekers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every way in, as the application itself knows it, and the cases that all modules tell.
 */
@TestComponent
public class RouteTable {

	/**
	 * A way in.
	 *
	 * @param name method, pattern and button
	 * @param fields what its form or query takes
	 */
	record Route(String name, Set<String> fields) {

	}

	private final RequestMappingHandlerMapping mapping;

	private final List<RouteCases> modules;

	private final Everything everything;

	private final Seekers seekers;

	RouteTable(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			List<RouteCases> modules, Everything everything, Seekers seekers) {
		this.mapping = mapping;
		this.modules = modules;
		this.everything = everything;
		this.seekers = seekers;
	}

	List<Route> routes() {
		List<Route> found = new ArrayList<>();
		this.mapping.getHandlerMethods().forEach((info, handler) -> {
			for (String pattern : info.getPatternValues()) {
				methods(info).forEach((method) -> found
					.add(new Route((method + " " + pattern + " " + button(info)).strip(), fields(info, handler))));
			}
		});
		return found;
	}

	/** What the form or the query of a route takes. */
	Set<String> fields(RouteCase one) {
		return routes().stream()
			.filter((route) -> route.name().equals(one.route()))
			.findFirst()
			.map(Route::fields)
			.orElse(Set.of());
	}

	/** An account of its own, with something of everything. */
	Scene scene() {
		return Scene.open(this.everything, this.seekers);
	}

	List<RouteCase> cases(Scene scene) {
		return this.modules.stream().flatMap((module) -> module.of(scene).stream()).toList();
	}

	List<RouteCase> cases(Scene scene, Predicate<RouteCase> wanted) {
		return cases(scene).stream().filter(wanted).toList();
	}

	/** The same case for another account. */
	RouteCase sameFor(Scene scene, RouteCase one) {
		return cases(scene).stream().filter((other) -> other.route().equals(one.route())).findFirst().orElseThrow();
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

	private static Set<String> fields(RequestMappingInfo info, HandlerMethod handler) {
		Set<String> fields = new LinkedHashSet<>(Set.of("back", "formKey"));
		for (MethodParameter parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				fields.add(String.valueOf(parameter.getParameter().getName()));
			}
			else if (parameter.hasParameterAnnotation(ModelAttribute.class)
					|| parameter.getParameterType().isRecord() && !parameter.hasParameterAnnotations()) {
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
