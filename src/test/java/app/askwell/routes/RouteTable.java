package app.askwell.routes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.askwell.Everything;
import app.askwell.Seekers;
import app.askwell.routes.RouteCase.Trait;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every way in, as the application itself knows it, and the cases that all modules tell.
 */
@TestComponent
public class RouteTable {

	private final RequestMappingHandlerMapping mapping;

	private final List<RouteCases> modules;

	private final Map<String, Class<?>> toldBy = new HashMap<>();

	private final Everything everything;

	private final Seekers seekers;

	private List<Route> routes = List.of();

	RouteTable(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			List<RouteCases> modules, Everything everything, Seekers seekers) {
		this.mapping = mapping;
		this.modules = modules;
		this.everything = everything;
		this.seekers = seekers;
	}

	List<Route> routes() {
		if (this.routes.isEmpty()) {
			this.routes = Route.of(this.mapping);
		}
		return this.routes;
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
	public Scene scene() {
		return Scene.open(this.everything, this.seekers);
	}

	/** An account with everything that any case names, a form that was sent among it. */
	public Scene filled() {
		Scene scene = scene();
		cases(scene);
		scene
			.add("""
					insert into submission (account_id, key, location) values (:account, repeat('0', 64), '/') returning account_id
					""");
		return scene;
	}

	/** Links that open nothing are tried more often here than anybody may. */
	void forgetTries() {
		this.everything.sql("delete from attempt").update();
	}

	List<RouteCase> cases(Scene scene) {
		List<RouteCase> all = new ArrayList<>();
		this.modules.forEach((module) -> module.of(scene).forEach((one) -> {
			this.toldBy.put(one.route(), module.getClass());
			all.add(one);
		}));
		return all;
	}

	/** Where someone signed in finds a page, by the cases of a scene. */
	public List<String> pages(Scene scene) {
		return cases(scene, (one) -> !one.changesSomething() && one.answer() == 200 && !one.is(Trait.DOWNLOAD)).stream()
			.map(RouteTable::address)
			.toList();
	}

	private static String address(RouteCase page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(page.path());
		page.typed().forEach(address::queryParam);
		page.named().forEach(address::queryParam);
		return address.toUriString();
	}

	/** Forms that someone signed in fills in. */
	public List<RouteCase> forms(Scene scene) {
		return cases(scene, (one) -> one.changesSomething() && !one.typed().isEmpty() && one.pressed().isEmpty()
				&& Collections.disjoint(one.traits(), Set.of(Trait.FILTER, Trait.UPLOAD, Trait.OPEN)));
	}

	List<RouteCase> cases(Scene scene, Predicate<RouteCase> wanted) {
		return cases(scene).stream().filter(wanted).toList();
	}

	/** The case of a route in another scene, without those of other modules. */
	RouteCase sameIn(Scene scene, RouteCase one) {
		return this.modules.stream()
			.filter((module) -> module.getClass() == this.toldBy.get(one.route()))
			.flatMap((module) -> module.of(scene).stream())
			.filter((other) -> other.route().equals(one.route()))
			.findFirst()
			.orElseThrow();
	}

}
