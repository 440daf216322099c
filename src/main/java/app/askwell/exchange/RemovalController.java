package app.askwell.exchange;

import java.util.function.Supplier;

import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Removing an ask, a promise or a give. */
@Controller
class RemovalController {

	private final LedgerRemoval removal;

	private final Forms forms;

	RemovalController(LedgerRemoval removal, Forms forms) {
		this.removal = removal;
		this.forms = forms;
	}

	@PostMapping("/asks/{id}/removal")
	String ask(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id,
			@RequestParam(required = false) @Nullable String back) {
		return remove(back, "ask.removed", () -> this.removal.remove(me.account(), id));
	}

	@PostMapping("/promises/{id}/removal")
	String promise(@AuthenticationPrincipal SignedIn me, @PathVariable PromiseId id,
			@RequestParam(required = false) @Nullable String back) {
		return remove(back, "promise.removed", () -> this.removal.remove(me.account(), id));
	}

	@PostMapping("/gives/{id}/removal")
	String give(@AuthenticationPrincipal SignedIn me, @PathVariable GiveId id,
			@RequestParam(required = false) @Nullable String back) {
		return remove(back, "give.removed", () -> this.removal.remove(me.account(), id));
	}

	private String remove(@Nullable String back, String message, Supplier<Recorded<ContactId>> removal) {
		return this.forms.act(() -> removal.get().then((contact) -> new WayBack(back).after(contact).saying(message)));
	}

}
