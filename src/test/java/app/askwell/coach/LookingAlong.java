package app.askwell.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.AsMaya;
import app.askwell.Cast;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A seeker who invites coaches, and coaches who look. */
@SuppressWarnings("NullAway.Init")
abstract class LookingAlong extends AsMaya {

	static final String PLACE = "/settings/coaches";

	Cast cast;

	@BeforeEach
	void addPeople() {
		this.cast = Cast.join(this.everything, this.maya);
	}

	/** The path of a new coach's link, who sees these. */
	String invite(String... parts) {
		return link(this.visit.post(PLACE, form("31 Jan 2027", "", parts)));
	}

	static String[] form(String until, String passphrase, String... parts) {
		List<String> fields = new ArrayList<>(List.of("name", "Ruth Adler", "until", until, "password", passphrase));
		for (String part : parts) {
			fields.addAll(List.of("parts", part));
		}
		return fields.toArray(String[]::new);
	}

	static String link(MvcTestResult made) {
		assertThat(made).hasStatus(302);
		String address = String.valueOf(made.getMvcResult().getFlashMap().get("link"));
		return address.substring(address.indexOf("/coach/"));
	}

	/** The only coach there is. */
	UUID coach() {
		return this.everything.sql("select id from coach_share where account_id = ?")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

	MvcTestResult look(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	MvcTestResult write(String link, String about, String text) {
		return this.mvc.post()
			.uri(link + "/comments")
			.param("about", about)
			.param("text", text)
			.param("formKey", "one-form-of-a-coach")
			.exchange();
	}

	List<String> texts(String sql) {
		return this.everything.sql(sql).param(this.maya.account().value()).query(String.class).list();
	}

}
