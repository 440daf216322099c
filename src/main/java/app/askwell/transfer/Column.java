package app.askwell.transfer;

import java.util.List;

/**
 * What a column of a file means, by the headings that LinkedIn, Google (today and before
 * 2024), Outlook and plain spreadsheets give it, in the languages such programs speak.
 * Where several are filled in, the first named here counts.
 */
enum Column {

	NAME("name", "full name", "display name", "person", "contact", "vollständiger name", "anzeigename", "kontakt",
			"nom complet", "nombre completo", "nome completo", "volledige naam", "naam", "namn", "navn",
			"imię i nazwisko"),

	FIRST("first name", "given name", "first", "forename", "vorname", "rufname", "prénom", "prenom", "nombre", "nome",
			"voornaam", "förnamn", "fornavn", "imię", "etunimi"),

	MIDDLE("middle name", "additional name", "zweiter vorname", "deuxième prénom", "segundo nombre"),

	LAST("last name", "family name", "surname", "last", "nachname", "familienname", "zuname", "nom", "nom de famille",
			"apellidos", "apellido", "cognome", "sobrenome", "apelido", "achternaam", "efternamn", "etternavn",
			"efternavn", "nazwisko", "sukunimi"),

	PROFILE("url", "profile url", "linkedin", "linkedin url", "linkedin profile", "profile", "web page", "website",
			"website 1 - value", "webseite", "profil", "homepage", "site web", "sitio web", "sito web"),

	EMAIL("email address", "e-mail address", "e-mail 1 - value", "email", "e-mail", "e-mail 2 address", "mail",
			"e-mail-adresse", "e-mail adresse", "emailadresse", "adresse e-mail", "courriel", "correo electrónico",
			"correo", "indirizzo e-mail", "endereço de e-mail", "e-mailadres", "e-post", "e-postadress",
			"adres e-mail"),

	COMPANY("company", "organization name", "organization 1 - name", "organization", "organisation", "employer",
			"company name", "firma", "unternehmen", "arbeitgeber", "entreprise", "société", "empresa", "azienda",
			"società", "bedrijf", "werkgever", "företag", "virksomhed", "bedrift", "yritys"),

	POSITION("position", "job title", "organization title", "organization 1 - title", "role", "job",
			"berufsbezeichnung", "funktion", "stelle", "poste", "fonction", "cargo", "puesto", "posizione", "ruolo",
			"functie", "titel", "stilling", "stanowisko"),

	PHONE("mobile phone", "phone 1 - value", "primary phone", "business phone", "home phone", "phone", "phone number",
			"mobile", "cell", "cell phone", "telephone", "tel", "telefon", "telefonnummer", "handy", "mobiltelefon",
			"mobil", "téléphone", "portable", "teléfono", "móvil", "telefono", "cellulare", "telefone", "telefoon",
			"puhelin"),

	NOTE("notes", "note", "comment", "comments", "remarks", "notizen", "notiz", "bemerkung", "bemerkungen", "kommentar",
			"remarques", "commentaire", "notas", "comentarios", "osservazioni", "opmerkingen", "anteckningar",
			"notater", "uwagi"),

	CONNECTED("connected on", "connected", "met on", "verbunden am", "vernetzt am", "kennengelernt am");

	private final List<String> headings;

	Column(String... headings) {
		this.headings = List.of(headings);
	}

	/** In lower case, the one that counts most first. */
	List<String> headings() {
		return this.headings;
	}

	/** Whether a column of this kind tells who somebody is. */
	boolean names() {
		return this == NAME || this == FIRST || this == LAST;
	}

}
