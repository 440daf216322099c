package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.SignedIn;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a file had and nothing became of. */
@Controller
class LeftOutController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final LeftOutRows rows;

	LeftOutController(LeftOutRows rows) {
		this.rows = rows;
	}

	@GetMapping("/import/{batch}/left-out.csv")
	ResponseEntity<byte[]> table(@PathVariable UUID batch, @AuthenticationPrincipal SignedIn me, Locale locale) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("left-out.csv").build().toString())
			.body(this.rows.table(me.account(), batch, locale));
	}

}
