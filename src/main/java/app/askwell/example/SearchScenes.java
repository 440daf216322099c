package app.askwell.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.askwell.companies.TargetDetails;
import app.askwell.companies.TargetId;
import app.askwell.focus.FocusDraft;
import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.lists.AddedCompany;
import app.askwell.lists.ReturnedList;
import app.askwell.lists.TickedCompany;
import app.askwell.needs.NeedDraft;
import app.askwell.needs.NeedEnd;
import app.askwell.needs.NeedId;
import app.askwell.shared.Reasons;
import org.jspecify.annotations.Nullable;

/** What is looked for. */
final class SearchScenes {

	private SearchScenes() {
	}

	record Narrow(List<String> titles, String industry, List<SizeBand> bands, Ownership ownership,
			List<String> places) implements Scene {

		@Override
		public void play(Stage stage) {
			FocusDraft draft = new FocusDraft(this.titles, this.industry, this.bands, this.ownership, this.places,
					null);
			stage.props().focus().narrowTo(stage.account(), draft, Reasons.NONE, stage.today());
		}

	}

	/** Something to learn or get by a day. */
	record Needed(String what, String why, int by) implements Scene {

		@Override
		public void play(Stage stage) {
			NeedDraft draft = new NeedDraft(this.what, this.why, stage.day(this.by));
			stage.props().needs().add(stage.account(), draft, stage.today());
		}

	}

	/** How a need ended. */
	record NeedEnded(String need, NeedEnd as, @Nullable String outcome) implements Scene {

		@Override
		public void play(Stage stage) {
			NeedId id = stage.props().who().need(stage.account(), this.need);
			stage.props().needs().close(stage.account(), id, this.as, this.outcome, stage.today());
		}

	}

	/** A pasted list. */
	record Companies(String lines) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().targets().addAll(stage.account(), this.lines, Reasons.NONE, stage.today());
		}

	}

	record Target(String name, @Nullable String category, @Nullable String industry, @Nullable SizeBand size,
			@Nullable Ownership ownership, @Nullable String place, int priority, @Nullable String why,
			@Nullable String notes) implements Scene {

		@Override
		public void play(Stage stage) {
			TargetDetails details = new TargetDetails(this.name, this.category, this.industry, this.size,
					this.ownership, this.place, this.priority, this.why, this.notes);
			stage.props().targets().add(stage.account(), details, Reasons.NONE, stage.today());
		}

	}

	/** What someone wrote on the printed list. */
	record Ticked(String who, Map<String, String> knows, Map<String, String> avoid,
			Map<String, String> adds) implements Scene {

		@Override
		public void play(Stage stage) {
			List<TickedCompany> rows = new ArrayList<>();
			this.knows.forEach((company, whom) -> rows.add(row(stage, company, whom, null)));
			this.avoid.forEach((company, why) -> rows.add(row(stage, company, "", why)));
			List<AddedCompany> added = this.adds.entrySet()
				.stream()
				.map((one) -> new AddedCompany(0, one.getKey(), null, "", one.getValue()))
				.toList();
			stage.props()
				.lists()
				.take(stage.account(), new ReturnedList(this.who, null, null, rows, added), Reasons.NONE,
						stage.today());
		}

		private static TickedCompany row(Stage stage, String company, String whom, @Nullable String why) {
			TargetId id = stage.props().who().target(stage.account(), company);
			return new TickedCompany(0, id, why == null, whom, false, why != null, why);
		}

	}

}
