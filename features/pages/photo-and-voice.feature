Feature: What comes with a request besides words
  A photo may say where it was taken: that is offered and then forgotten. Whoever does not like to write may speak.

  Scenario: The place of a photo is offered, taken when that is said, and gone from the photo that is kept
    Given Huda sends a photo that was taken in Manama with her complaint
    Then the page offers the place where the photo was taken
    When she takes it as the place of her complaint and sends it
    Then the team reads where exactly it is
    And the photo that is kept does not say where it was taken

  Scenario: The place of a photo is not taken without a word
    Given Huda sends a photo that was taken in Manama with her complaint
    When she sends it without taking the place
    Then the team does not read where the photo was taken

  Scenario: Whoever begins with a photo has said where it is
    Given Huda begins her complaint with a photo that was taken in Manama
    Then the place where the photo was taken stands in her complaint already
    When she sends it as it stands
    Then the team reads where exactly it is
    And the photo that is kept does not say where it was taken

  Scenario: Whoever begins with a photo may say that it is not the place
    Given Huda begins her complaint with a photo that was taken in Manama
    When she clears the place and finds no service of that name
    Then the place is still empty
    When she sends it without taking the place
    Then the team does not read where the photo was taken

  Scenario: A photo that is taken back takes its place with it
    Given Huda begins her complaint with a photo that was taken in Manama
    And she has gone on to the place and come back
    When she takes the photo back
    And she sends it without taking the place
    Then the team does not read where the photo was taken

  Scenario: A voice note is attached
    Given Huda sends a voice note with her complaint
    When she sends it without taking the place
    Then the team has her voice note as a file that no page plays

  Scenario: Whoever was asked may speak
    Given Fatima's complaint about street lighting is with its team
    And the team asks "أي عمود إنارة تقصدون؟"
    When Fatima answers on the page with a voice note
    Then the team has her answer and her voice note

  Scenario: Another voice note with the same words is not taken for the first
    Given Fatima's complaint about street lighting is with its team
    When Fatima adds a voice note by two clicks, and by the back button another one with the same words
    Then she is told that the form was sent already, and the other one waits in it
    When she sends the form once more
    Then the team has each voice note once

  Scenario: A file that is refused while another is taken back is not passed over
    Given Fatima's complaint about street lighting is with its team
    When Fatima takes a voice note back and has chosen a page of the web beside it
    Then she is told on the page which kinds of file she may send

  Scenario: What only calls itself a voice note is refused
    When Huda sends a page of the web that calls itself a voice note
    Then she is told which kinds of file she may send, and what she wrote is still there

  Scenario: A file that is far too large is refused where it was chosen
    When Huda sends a film of 45 megabytes with her complaint
    Then she is told at the field how large a file may be, and what she wrote is still there

  Scenario: Whoever sends more than is taken at all hears so
    When Huda sends a film of 110 megabytes with her complaint
    Then she is told that it is too much and how to come back to what she wrote
