package app.askwell.handbill;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import app.askwell.environment.OwnAddress;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making links to a handbill, and taking them back. */
@Controller
class ShareController {

	private static final Duration USUAL = Duration.ofDays(30);

	/** How long a link can last, as it is chosen. */
	private static final Map<String, Duration> LASTS = Map.of("7", Duration.ofDays(7), "30", USUAL, "90",
			Duration.ofDays(90));

	private final EditionKeeping keeping;

	private final Forms forms;

	private final OwnAddress address;

	ShareController(EditionKeeping keeping, Forms forms, OwnAddress address) {
		this.keeping = keeping;
		this.forms = forms;
		this.address = address;
	}

	@PostMapping("/handbill/editions/{id}/links")
	String share(@AuthenticationPrincipal SignedIn me, @PathVariable EditionId id,
			@RequestParam(defaultValue = "30") String days, RedirectAttributes next) {
		return this.forms.act(() -> {
			String token = this.keeping.share(me.account(), id, LASTS.getOrDefault(days, USUAL));
			next.addFlashAttribute("link", this.address.base() + "/h/" + token);
			return Done.to("/handbill/editions/" + id);
		});
	}

	@PostMapping("/handbill/links/{id}/revocation")
	String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> {
			EditionId edition = this.keeping.revoke(me.account(), id);
			return Done.to("/handbill/editions/" + edition).saying("handbill.link.revoked");
		});
	}

}
