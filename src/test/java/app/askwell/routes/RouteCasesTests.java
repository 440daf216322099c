package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.routes.RouteCase.Trait;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody can add a route and forget what has to hold for every route. */
@AskwellTest
class RouteCasesTests {

	@Autowired
	private RouteTable table;

	@Test
	void everyRouteHasOneCase() {
		List<String> cases = new ArrayList<>(this.table.cases(this.table.scene(), (one) -> !one.is(Trait.FILTER))
			.stream()
			.map(RouteCase::route)
			.toList());
		List<String> routes = new ArrayList<>(this.table.routes().stream().map(Route::name).toList());
		assertThat(cases).as("one case a route").doesNotHaveDuplicates();
		List<String> untold = routes.stream().filter((route) -> !cases.contains(route)).toList();
		assertThat(untold).as("routes without a case in a class <Module>Routes beside the tests of the module")
			.isEmpty();
		cases.removeAll(routes);
		assertThat(cases).as("cases of routes that are gone").isEmpty();
	}

}
