package app.askwell.access;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.session.MapSession;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

class VisitedSessionTests {

	private static final Instant NINE = Instant.parse("2026-11-24T14:00:00Z");

	private final Session stored = new MapSession();

	private final VisitedSession session = new VisitedSession(this.stored);

	@Test
	void doesNotNoteASecondVisitWithinAMinute() {
		this.stored.setLastAccessedTime(NINE);
		this.session.setLastAccessedTime(NINE.plusSeconds(59));
		assertThat(this.stored.getLastAccessedTime()).isEqualTo(NINE);
	}

	@Test
	void notesAVisitAMinuteLater() {
		this.stored.setLastAccessedTime(NINE);
		this.session.setLastAccessedTime(NINE.plusSeconds(60));
		assertThat(this.stored.getLastAccessedTime()).isEqualTo(NINE.plusSeconds(60));
	}

	@Test
	void keepsWhatIsPutIntoIt() {
		this.session.setAttribute("notice", "Saved.");
		assertThat(this.stored.<String>getAttribute("notice")).isEqualTo("Saved.");
		this.session.removeAttribute("notice");
		assertThat(this.stored.getAttributeNames()).isEmpty();
	}

}
