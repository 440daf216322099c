package app.askwell.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.MovableClock;
import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each form that came back: the summary of what is wrong takes the focus and leads to the
 * fields, and the page is still for everyone.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class EveryRefusedFormTests {

	/** Sends a form from the page that is open, with the token and key of that page. */
	private static final String SEND = """
			([path, fields]) => {
			  const form = document.createElement('form');
			  form.method = 'post';
			  form.action = path;
			  for (const name of ['_csrf', 'formKey']) fields[name] = document.querySelector(`input[name=${name}]`).value;
			  for (const [name, value] of Object.entries(fields)) {
			    const input = document.createElement('input');
			    input.type = 'hidden';
			    input.name = name;
			    input.value = value;
			    form.append(input);
			  }
			  document.body.append(form);
			  form.submit();
			}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private RouteTable table;

	@Autowired
	private MovableClock clock;

	private Scene maya;

	private List<RouteCase> forms = List.of();

	@BeforeEach
	void openAnAccount() {
		this.clock.reset();
		this.maya = this.table.scene();
	}

	@Test
	void tellsWhatIsWrongWithAnEmptyForm() {
		try (Tour tour = open()) {
			List<String> refused = new ArrayList<>();
			for (RouteCase form : this.forms) {
				Map<String, String> blank = new LinkedHashMap<>();
				form.typed().forEach((field, typed) -> blank.put(field, field.equals("version") ? typed : ""));
				if (send(tour, form, blank) == 422) {
					refused.add(form.path());
					look(tour);
				}
			}
			assertThat(refused).hasSizeGreaterThan(15);
			tour.assertNothingWasFound("400|409|422");
		}
	}

	@Test
	void showsBothVersionsOfAFormThatIsTooLate() {
		try (Tour tour = open()) {
			List<String> late = new ArrayList<>();
			for (RouteCase form : this.forms.stream().filter((one) -> one.typed().containsKey("version")).toList()) {
				Map<String, String> typed = new LinkedHashMap<>(form.typed());
				form.named().forEach((field, id) -> typed.put(field, id.toString()));
				typed.put("version", "99");
				if (send(tour, form, typed) == 409) {
					late.add(form.path());
					look(tour);
				}
			}
			assertThat(late).hasSizeGreaterThan(5);
			tour.assertNothingWasFound("409");
		}
	}

	private Tour open() {
		Tour tour = Tour.signIn(Tour.DESK, this.port, this.maya.seeker());
		this.forms = this.table.forms(this.maya);
		return tour;
	}

	private static void look(Tour tour) {
		tour.tellsWhatIsWrong();
		tour.readsWell();
		tour.fits(Tour.NARROWEST);
		tour.canBeTapped();
		tour.resize(Tour.DESK.width());
	}

	private static int send(Tour tour, RouteCase form, Map<String, String> fields) {
		if (tour.page().locator("input[name=formKey]").count() == 0) {
			tour.page().navigate("/people/new");
		}
		Response answer = tour.page().waitForNavigation(() -> tour.page().evaluate(SEND, List.of(form.path(), fields)));
		return answer.status();
	}

}
