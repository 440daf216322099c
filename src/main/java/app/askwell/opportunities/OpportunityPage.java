package app.askwell.opportunities;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together the page of an opportunity, with its forms. */
@Component
class OpportunityPage {

	private static final Map<String, Supplier<Record>> FORMS = Map.of("move", MoveForm::blank, "next", StepForm::blank,
			"part", PartForm::blank);

	private final OpportunityPages pages;

	private final LineageReading lineages;

	OpportunityPage(OpportunityPages pages, LineageReading lineages) {
		this.pages = pages;
		this.lineages = lineages;
	}

	/** Fills the model; the form that came back is in it already, and stays open. */
	@Transactional(readOnly = true)
	public String show(SignedIn me, OpportunityId id, Model model) {
		OpportunityView view = this.pages.view(me, id);
		model.addAttribute("view", view);
		model.addAttribute("lineage", this.lineages.of(me.account(), view.sheet()));
		model.addAttribute("stages", OpportunityStage.ON_BOARD);
		model.addAttribute("endings", List.of(Ending.values()));
		model.addAttribute("parts", List.of(OpportunityPart.values()));
		FORMS.forEach((name, blank) -> {
			if (model.containsAttribute(name)) {
				model.addAttribute("sent", name);
			}
			else {
				model.addAttribute(name, blank.get());
			}
		});
		return "opportunities/opportunity";
	}

}
