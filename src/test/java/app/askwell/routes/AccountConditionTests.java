package app.askwell.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement asks for the account by itself: the same holds while row-level security
 * is switched off.
 */
@AskwellTest
class AccountConditionTests {

	private static final Comparator<RouteCase> LAST = Comparator.comparing((one) -> one.is(RouteCase.Trait.LAST));

	@Autowired
	private RouteTable table;

	@Autowired
	private Fingerprint fingerprint;

	@Autowired
	private Sender sender;

	@Autowired
	private Everything everything;

	private Scene maya;

	private Scene otto;

	private List<String> secured = List.of();

	private List<RouteCase> own = List.of();

	private List<RouteCase> others = List.of();

	@BeforeEach
	void switchRowLevelSecurityOff() {
		this.maya = this.table.scene();
		this.otto = this.table.scene();
		this.own = this.table.cases(this.maya);
		this.others = this.table.cases(this.otto);
		this.secured = this.everything.sql("""
				select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
				""").query(String.class).list();
		rowLevelSecurity("disable");
	}

	@AfterEach
	void switchRowLevelSecurityOn() {
		rowLevelSecurity("enable");
	}

	@Test
	void anothersIdIsNotFound() {
		Map<String, String> before = this.fingerprint.of(this.otto);
		List<String> found = new ArrayList<>();
		for (int i = 0; i < this.own.size(); i++) {
			for (int place = 0; place < this.own.get(i).ids().size(); place++) {
				RouteCase foreign = this.own.get(i).at(place, this.others.get(i).ids().get(place));
				if (this.sender.send(foreign, this.maya.seeker()).getResponse().getStatus() != 404) {
					found.add(foreign.route());
				}
			}
		}
		assertThat(found).isEmpty();
		assertThat(this.fingerprint.of(this.otto)).isEqualTo(before);
	}

	@Test
	void noPageShowsAnything() throws Exception {
		List<UUID> theirs = ids(this.otto);
		List<String> shown = new ArrayList<>();
		for (RouteCase page : this.own.stream().filter((one) -> !one.changesSomething()).toList()) {
			String words = this.sender.send(page, this.maya.seeker()).getResponse().getContentAsString();
			if (theirs.stream().anyMatch((id) -> words.contains(id.toString()))) {
				shown.add(page.route());
			}
		}
		assertThat(shown).isEmpty();
	}

	@Test
	void noFormChangesAnything() {
		Map<String, String> before = this.fingerprint.of(this.otto);
		for (RouteCase form : this.own.stream().filter(RouteCase::changesSomething).sorted(LAST).toList()) {
			MvcTestResult answer = this.sender.send(form.typing("formKey", UUID.randomUUID().toString()),
					this.maya.seeker());
			assertThat(answer.getUnresolvedException()).as(form.route()).isNull();
			assertThat(this.fingerprint.of(this.otto)).as(form.route()).isEqualTo(before);
		}
	}

	private List<UUID> ids(Scene scene) {
		List<UUID> ids = new ArrayList<>();
		this.fingerprint.tables()
			.stream()
			.filter(Fingerprint.Table::identified)
			.forEach((one) -> ids
				.addAll(this.everything.sql("select id from %s where %s = ?".formatted(one.name(), one.owner()))
					.param(scene.seeker().account().value())
					.query(UUID.class)
					.list()));
		return ids;
	}

	private void rowLevelSecurity(String how) {
		this.secured
			.forEach((one) -> this.everything.sql("alter table %s %s row level security".formatted(one, how)).update());
	}

}
