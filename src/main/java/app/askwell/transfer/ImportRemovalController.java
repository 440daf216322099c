package app.askwell.transfer;

import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letting go of a file that was looked at and not imported, or taken back. */
@Controller
@RequestMapping("/import/{batch}/removal")
class ImportRemovalController {

	private final Imports imports;

	private final Forms forms;

	ImportRemovalController(Imports imports, Forms forms) {
		this.imports = imports;
		this.forms = forms;
	}

	@PostMapping
	String forget(@PathVariable UUID batch, @AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.imports.forget(me.account(), batch);
			return Done.to("/import").saying("import.forgotten");
		});
	}

}
