package app.askwell.calendar;

import app.askwell.access.Attempts;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** What a calendar program asks: no session, the address is the key. */
@Controller
class FeedController {

	private final FeedAddress address;

	private final CalendarFiles files;

	private final Attempts attempts;

	private final Links links;

	FeedController(FeedAddress address, CalendarFiles files, Attempts attempts, Links links) {
		this.address = address;
		this.files = files;
		this.attempts = attempts;
		this.links = links;
	}

	@GetMapping("/calendar/{token}.ics")
	ResponseEntity<byte[]> feed(@PathVariable String token,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		AccountId account = this.attempts.trying(() -> this.address.accountOf(token))
			.orElseThrow(() -> new NotFound("calendar"));
		byte[] file = CurrentAccount.as(account, () -> this.files.feed(account, this.links.base()));
		return CalendarAnswer.of(file, accepted);
	}

}
