package app.askwell.companies;

import java.util.Arrays;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One company's boxes as they were filled in. */
record TargetForm(@NotBlank(message = "{form.name.missing}") @Size(max = 200, message = "{form.too-long}") String name,
		@Size(max = TargetDetails.LONGEST_CATEGORY, message = "{form.too-long}") String category,
		@Size(max = 100, message = "{form.too-long}") String industry, String sizeBand, String ownership,
		@Size(max = 100, message = "{form.too-long}") String place, String priority,
		@Size(max = 2000, message = "{form.too-long}") String why,
		@Size(max = 10000, message = "{form.too-long}") String notes, String version) {

	TargetForm {
		name = Typed.orEmpty(name);
		category = Typed.orEmpty(category);
		industry = Typed.orEmpty(industry);
		sizeBand = Typed.orEmpty(sizeBand);
		ownership = Typed.orEmpty(ownership);
		place = Typed.orEmpty(place);
		priority = Typed.orEmpty(priority);
		why = Typed.orEmpty(why);
		notes = Typed.orEmpty(notes);
		version = Typed.orEmpty(version);
	}

	static TargetForm blank() {
		return new TargetForm("", "", "", "", "", "", String.valueOf(TargetDetails.USUAL_PRIORITY), "", "", "");
	}

	static TargetForm of(TargetSheet target) {
		return new TargetForm(target.name(), Typed.orEmpty(target.category()), Typed.orEmpty(target.industry()),
				Typed.orEmpty(target.sizeBand()), Typed.orEmpty(target.ownership()), Typed.orEmpty(target.place()),
				String.valueOf(target.priority()), Typed.orEmpty(target.why()), Typed.orEmpty(target.notes()),
				String.valueOf(target.version()));
	}

	TargetDetails details() {
		return new TargetDetails(this.name, this.category, this.industry, chosen(SizeBand.values(), this.sizeBand),
				chosen(Ownership.values(), this.ownership), this.place, Typed.number(this.priority), this.why,
				this.notes);
	}

	int versionNumber() {
		return Typed.number(this.version);
	}

	private static <E extends Enum<E>> @Nullable E chosen(E[] all, String name) {
		return Arrays.stream(all).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

}
