package app.askwell.focus;

import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class SearchFocusTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final FocusDraft MARKETING = draft("VP Marketing", "Medical devices");

	private static final FocusDraft PRODUCT = draft("Head of Product", "Logistics");

	@Autowired
	private SearchFocus focus;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
	}

	@Test
	@DisplayName("F1: another focus ends the earlier one, which stays as history with its dates")
	void endsTheEarlierOne() {
		narrow(MARKETING, MONDAY);
		narrow(PRODUCT, MONDAY.plusDays(1));
		FocusHistory history = history();
		assertThat(history.current()).isNotNull()
			.satisfies((current) -> assertThat(current.titles()).containsExactly("Head of Product"));
		assertThat(history.earlier()).singleElement().satisfies((earlier) -> {
			assertThat(earlier.focus().titles()).containsExactly("VP Marketing");
			assertThat(earlier.focus().startedOn()).isEqualTo(MONDAY);
			assertThat(earlier.endedOn()).isEqualTo(MONDAY.plusDays(1));
		});
	}

	@Test
	@DisplayName("F1: the database itself holds one active focus")
	void holdsOneActiveFocus() {
		narrow(MARKETING, MONDAY);
		var copy = this.everything.sql("""
				insert into focus select account_id, gen_random_uuid(), titles, industry, industry_key, smallest_band,
				largest_band, ownership, places, remote_country, started_on, null, 0 from focus where account_id = ?""")
			.param(this.maya.account().value());
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(copy::update)
			.withMessageContaining("focus_active");
	}

	@Test
	@DisplayName("F2: a focus that is not narrow changes nothing")
	void keepsTheFocusWhenTheNextIsNotNarrow() {
		narrow(MARKETING, MONDAY);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> narrow(draft("VP Marketing", "any industry"), MONDAY.plusDays(1)));
		assertThat(history().earlier()).isEmpty();
		assertThat(this.maya.does(() -> this.focus.current(this.maya.account())))
			.hasValueSatisfying((current) -> assertThat(current.industryKey()).isEqualTo("medical devices"));
	}

	@Test
	void changesNothingWhenSavedUnchanged() {
		narrow(MARKETING, MONDAY);
		narrow(MARKETING, MONDAY.plusDays(1));
		assertThat(this.everything.count("focus", this.maya)).isOne();
		assertThat(version()).isZero();
	}

	@Test
	void takesAnotherSpellingWithoutStartingAnew() {
		narrow(draft("vp marketing", "medical devices"), MONDAY);
		narrow(MARKETING, MONDAY.plusDays(1));
		assertThat(history().earlier()).isEmpty();
		assertThat(history().current()).isNotNull().satisfies((current) -> {
			assertThat(current.titles()).containsExactly("VP Marketing");
			assertThat(current.startedOn()).isEqualTo(MONDAY);
		});
	}

	@Test
	void startsAnewForAnotherSizeOwnershipOrPlace() {
		narrow(MARKETING, MONDAY);
		narrow(new FocusDraft(MARKETING.titles(), MARKETING.industry(),
				List.of(SizeBand.FROM_50_TO_500, SizeBand.FROM_500_TO_5000), Ownership.PRIVATE, MARKETING.places(),
				null), MONDAY);
		narrow(new FocusDraft(MARKETING.titles(), MARKETING.industry(), MARKETING.bands(), Ownership.PUBLIC,
				MARKETING.places(), null), MONDAY);
		narrow(new FocusDraft(MARKETING.titles(), MARKETING.industry(), MARKETING.bands(), Ownership.PUBLIC, List.of(),
				"Canada"), MONDAY);
		assertThat(history().earlier()).hasSize(3);
	}

	@Test
	void keepsATitleOnceHoweverOftenItIsSpelled() {
		narrow(new FocusDraft(List.of("CMO", "cmo", "C.M.O", "CMO.", "VP Marketing"), "Medical devices",
				MARKETING.bands(), Ownership.PRIVATE, MARKETING.places(), null), MONDAY);
		assertThat(history().current()).isNotNull()
			.satisfies((current) -> assertThat(current.titles()).startsWith("CMO").doesNotHaveDuplicates());
	}

	@Test
	void isSeenByNobodyElse() {
		narrow(MARKETING, MONDAY);
		Seeker sam = this.seekers.open();
		assertThat(sam.does(() -> this.focus.current(sam.account()))).isEmpty();
		assertThat(sam.does(() -> this.focus.current(this.maya.account()))).isEmpty();
	}

	private void narrow(FocusDraft draft, LocalDate on) {
		this.maya.acts(() -> this.focus.narrowTo(this.maya.account(), draft, Reasons.of(Rule.F5, "A change"), on));
	}

	private FocusHistory history() {
		return this.maya.does(() -> this.focus.history(this.maya.account()));
	}

	private int version() {
		return this.everything.sql("select version from focus where account_id = ?")
			.param(this.maya.account().value())
			.query(Integer.class)
			.single();
	}

	private static FocusDraft draft(String title, String industry) {
		return new FocusDraft(List.of(title), industry, List.of(SizeBand.FROM_50_TO_500), Ownership.PRIVATE,
				List.of("Greater Boston"), null);
	}

}
