package app.askwell.contacts;

import java.time.Clock;
import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Noting and forgetting what is worth remembering about a person. */
@Controller
class FactController {

	private final WorthRemembering facts;

	private final People people;

	private final Forms forms;

	private final Clock clock;

	FactController(WorthRemembering facts, People people, Forms forms, Clock clock) {
		this.facts = facts;
		this.people = people;
		this.forms = forms;
		this.clock = clock;
	}

	record FactForm(@Nullable String topic, @NotBlank(message = "{fact.missing}") @Size(max = 1000,
			message = "{form.too-long}") @Nullable String fact) {

		Topic about() {
			for (Topic known : Topic.values()) {
				if (known.name().equals(this.topic)) {
					return known;
				}
			}
			return Topic.OTHER;
		}

	}

	@PostMapping("/people/{id}/facts")
	String note(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id,
			@Valid @ModelAttribute("form") FactForm form, BindingResult errors, Model model) {
		model.addAttribute("name", this.people.details(me.account(), id).name());
		model.addAttribute("topics", Topic.values());
		return this.forms.submit(errors, () -> "contacts/fact", () -> {
			this.facts.note(me.account(), id, form.about(), Typed.orEmpty(form.fact()), me.today(this.clock));
			return Done.to("/people/" + id).saying("fact.noted");
		});
	}

	@PostMapping("/facts/{id}/removal")
	String forget(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.facts.forget(me.account(), id)
			.then((contact) -> Done.to("/people/" + contact).saying("fact.forgotten")));
	}

}
