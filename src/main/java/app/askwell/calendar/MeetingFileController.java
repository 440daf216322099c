package app.askwell.calendar;

import java.util.UUID;

import app.askwell.shared.SignedIn;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting as a file that every calendar program opens. */
@Controller
class MeetingFileController {

	private final CalendarFiles files;

	private final Links links;

	MeetingFileController(CalendarFiles files, Links links) {
		this.files = files;
		this.links = links;
	}

	@GetMapping("/meetings/{id}/calendar.ics")
	ResponseEntity<byte[]> meeting(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		byte[] file = this.files.meeting(me, id, this.links.base());
		return ResponseEntity.ok()
			.contentType(CalendarAnswer.TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("meeting.ics").build().toString())
			.body(file);
	}

}
