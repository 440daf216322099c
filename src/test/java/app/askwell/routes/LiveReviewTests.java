package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that is looked at while someone fills it in is not saved by that. */
@AskwellTest
class LiveReviewTests {

	@Autowired
	private RouteTable table;

	@Autowired
	private Fingerprint fingerprint;

	@Autowired
	private Sender sender;

	@Test
	void lookingAtAFormSavesNothing() {
		List<String> lookedAt = new ArrayList<>();
		for (RouteCase form : this.table.forms(this.table.scene())) {
			Scene scene = this.table.scene();
			RouteCase same = this.table.sameIn(scene, form).typing("formKey", UUID.randomUUID().toString());
			Map<String, String> before = this.fingerprint.of(scene);
			// A button with a choice is pressed, not looked at: it leads on.
			if (look(same, scene).getResponse().getStatus() == HttpStatus.OK.value()) {
				assertThat(this.fingerprint.of(scene)).as(form.route()).isEqualTo(before);
				lookedAt.add(form.route());
			}
		}
		assertThat(lookedAt).hasSizeGreaterThan(25).contains("POST /people/{contact}/asks", "POST /meetings/log");
	}

	private MvcTestResult look(RouteCase one, Scene scene) {
		RequestPostProcessor review = (request) -> {
			request.addHeader("X-Askwell-Review", "1");
			return request;
		};
		return this.sender.send(one, scene.seeker(), review);
	}

}
