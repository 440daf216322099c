package app.askwell.routes;

import java.util.List;

import app.askwell.AskwellTest;
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
		List<String> cases = this.table.cases(this.table.scene(), (one) -> !one.is(RouteCase.Trait.FILTER))
			.stream()
			.map(RouteCase::route)
			.toList();
		assertThat(cases).as("one case for each route, in a class <Module>Routes beside the tests of its module")
			.containsExactlyInAnyOrderElementsOf(this.table.routes().stream().map(RouteTable.Route::name).toList());
	}

}
