# Wat het chatvenster op de winkelpagina zelf zegt; wat de assistent antwoordt, staat in de andere onderwerpen.

widget-open = Chat openen
widget-close = Chat sluiten
widget-unread = { $count ->
    [one] {$count} nieuw bericht
   *[other] {$count} nieuwe berichten
}
widget-panel = Chat met de winkel
widget-title = Hoe kunnen we helpen?
widget-owner-bot = Digitale assistent · een mens op verzoek
widget-owner-queue = Je wacht op een medewerker
widget-owner-agent = Je praat met een medewerker

widget-greeting =
    Hallo! Ik ben de digitale assistent van de winkel – een machine, geen mens. Vraag me naar producten, prijzen, verzending, douane of je bestelling.
    Praat je liever met een medewerker? Zeg het gewoon, op elk moment.
widget-start = Zo kun je beginnen
widget-start-order = Waar is mijn bestelling?
widget-start-shipping = Wat kost verzending naar mijn land?
widget-start-return = Hoe stuur ik iets terug?
widget-start-person = Ik wil met een medewerker praten

widget-log = Gesprek
widget-you = Jij
widget-bot = Assistent
widget-agent = Winkelteam
widget-system = Melding
widget-typing-bot = De assistent is aan het typen…
widget-typing-agent = Het winkelteam is aan het typen…
widget-new-messages = Nieuwe berichten

widget-input = Je bericht
widget-input-hint = Schrijf een bericht…
widget-send = Versturen
widget-count = {$length} van {$limit} tekens
widget-too-long = {$length} tekens – er passen er maximaal {$limit} in één bericht. Maak het wat korter.

widget-sending = Wordt verstuurd…
widget-not-sent-yet = Nog niet verstuurd – wordt verstuurd zodra je verbinding hebt
widget-refused = Niet geaccepteerd
widget-connecting = Verbinding maken…
widget-lost = Verbinding verbroken. Opnieuw proberen…
widget-offline = Je bent offline. Je berichten blijven bewaard en worden later verstuurd.
widget-back = Weer verbonden
widget-retry = Nu proberen

widget-choices = Voorgestelde antwoorden
widget-cards = { $count ->
    [one] {$count} suggestie
   *[other] {$count} suggesties
}
widget-cards-back = Vorige suggesties
widget-cards-on = Meer suggesties
widget-table = Tabel
widget-form = Vul dit in
widget-form-send = Versturen
widget-form-missing = Vul dit in.
widget-form-email = Vul een e-mailadres in, zoals naam@example.com.
widget-file = Bestand
widget-new-tab = opent in een nieuw tabblad
widget-handed-over = Een medewerker neemt het over
