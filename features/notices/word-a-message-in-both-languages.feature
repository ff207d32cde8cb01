Feature: An administrator words a message
  A message is worded in both languages together and looked at before it is published. A wording from which something is missing, in whatever case, is not published.

  Scenario: A new wording is said from then on
    When the administrator looks at the subject of the receipt beginning with "Salutations" and publishes it
    Then the page of the receipt says "Salutations" in English
    When the administrator goes back to the wording that came with the program
    Then the page of the receipt does not say "Salutations"

  Scenario: What is missing in one case only is found, and said in which
    When the administrator publishes the subject of the receipt without the number where it is about a complaint
    Then he is told that "number" is missing in the case "kind = complaint"

  Scenario: A date in a form that would say nothing is refused
    When the administrator publishes the opening of the receipt with the hour in the place of the day
    Then he is told that "received" can't be written in that form
