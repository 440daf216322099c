package app.askwell.example;

import java.nio.charset.StandardCharsets;

import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.Reach;
import app.askwell.contacts.Topic;
import org.jspecify.annotations.Nullable;

/** Who is known, and what about them. */
final class PeopleScenes {

	private PeopleScenes() {
	}

	record Person(String name, @Nullable String job, @Nullable String company, @Nullable String industry,
			@Nullable Reach reach, @Nullable String email, @Nullable String phone, @Nullable String profile,
			@Nullable String met, @Nullable String introducer, @Nullable String notes,
			@Nullable Integer cadence) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().people().add(stage.account(), details(stage), stage.today());
		}

		private ContactDetails details(Stage stage) {
			return new ContactDetails(this.name, this.job, this.company, this.industry,
					(this.reach != null) ? this.reach : Reach.NONE, this.email, this.phone, this.profile, this.met,
					(this.introducer != null) ? stage.person(this.introducer) : null, this.notes, this.cadence);
		}

	}

	/** The file that LinkedIn hands out. */
	record Import(String file, String rows) implements Scene {

		@Override
		public void play(Stage stage) {
			byte[] content = this.rows.getBytes(StandardCharsets.UTF_8);
			stage.props().imports().bringIn(stage.account(), this.file, content, stage.today());
		}

	}

	/** Something found out about someone who is on the list. */
	record Know(String who, @Nullable Reach reach, @Nullable String industry, @Nullable String met,
			@Nullable Integer cadence) implements Scene {

		@Override
		public void play(Stage stage) {
			ContactId id = stage.person(this.who);
			int version = stage.props().who().version(stage.account(), "contact", id.value());
			ContactDetails known = stage.props().people().details(stage.account(), id);
			stage.props().people().revise(stage.account(), id, version, with(known));
		}

		private ContactDetails with(ContactDetails known) {
			return new ContactDetails(known.name(), known.jobTitle(), known.company(),
					(this.industry != null) ? this.industry : known.industry(),
					(this.reach != null) ? this.reach : known.reach(), known.email(), known.phone(), known.profileUrl(),
					(this.met != null) ? this.met : known.howMet(), known.introducer(), known.notes(),
					(this.cadence != null) ? this.cadence : known.cadenceDays());
		}

	}

	record Remember(String who, Topic topic, String fact) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().facts().note(stage.account(), stage.person(this.who), this.topic, this.fact, stage.today());
		}

	}

}
