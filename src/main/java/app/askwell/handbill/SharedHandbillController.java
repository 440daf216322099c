package app.askwell.handbill;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

import app.askwell.access.Attempts;
import app.askwell.access.Opening;
import app.askwell.paper.Press;
import app.askwell.paper.Printed;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.NotFound;
import ezvcard.VCardVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What someone with a link reads: no session, no menu, nothing but the handbill. */
@Controller
@RequestMapping("/h/{token}")
class SharedHandbillController {

	private static final MediaType CARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);

	private final SharedHandbill shared;

	private final Attempts attempts;

	private final Typesetter typesetter;

	private final Press press;

	SharedHandbillController(SharedHandbill shared, Attempts attempts, Typesetter typesetter, Press press) {
		this.shared = shared;
		this.attempts = attempts;
		this.typesetter = typesetter;
		this.press = press;
	}

	/** Neither found by search nor told to where its links lead. */
	@ModelAttribute
	void keepToItself(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	@GetMapping
	String read(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		AccountId account = accountOf(token);
		Optional<Edition> edition = CurrentAccount.as(account, () -> this.shared.open(account, token));
		if (edition.isEmpty()) {
			response.setStatus(HttpStatus.GONE.value());
			return "handbill/closed";
		}
		if (Opening.counts(request)) {
			CurrentAccount.as(account, () -> {
				this.shared.count(account, token);
				return true;
			});
		}
		this.press.lay(this.typesetter.kept(edition.get()), model, "/h/" + token + "/handbill.pdf");
		model.addAttribute("link", "/h/" + token);
		return "handbill/shared";
	}

	@GetMapping("/handbill.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String token) {
		return new Printed(of(token, Edition::pdf), 1).answer("handbill.pdf");
	}

	/** The contact card as address books of today read it. */
	@GetMapping("/contact.vcf")
	ResponseEntity<byte[]> card(@PathVariable String token) {
		return card(token, ContactCard.NEWER);
	}

	/** The same for older ones. */
	@GetMapping("/contact-3.vcf")
	ResponseEntity<byte[]> oldCard(@PathVariable String token) {
		return card(token, ContactCard.OLDER);
	}

	private ResponseEntity<byte[]> card(String token, VCardVersion version) {
		String text = of(token, (edition) -> ContactCard.of(edition.bill()).text(version));
		ContentDisposition kept = ContentDisposition.attachment().filename("contact.vcf").build();
		return ResponseEntity.ok()
			.contentType(CARD)
			.header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private <T> T of(String token, Function<Edition, T> part) {
		AccountId account = accountOf(token);
		return CurrentAccount.as(account, () -> this.shared.open(account, token))
			.map(part)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
	}

	private AccountId accountOf(String token) {
		return this.attempts.reading(() -> this.shared.accountOf(token)).orElseThrow(() -> new NotFound("handbill"));
	}

}
