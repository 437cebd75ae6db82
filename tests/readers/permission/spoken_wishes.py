"""Wishes said aloud inside stories, and innocent sentences that look like them; written before the reader saw them."""

from __future__ import annotations

WISHES = """
That was the year he went inside, and that ought not to appear in the booklet.
Let me be Doris in the book, nobody round here is called Doris.
Crop my sister out of it before it goes up.
Not for print: the vicar and I were once engaged.
What we said in the kitchen afterwards isn't part of this.
Hold that one back till the tribunal is over.
For your ears only, the warden has handed in her notice.
You never heard it from me, but the roof is going to go.
I could lose my job over this so be careful with it.
Run it by my son before anybody else sees it.
Make it so they can't guess which flat.
Is that thing still running? Switch it off a minute.
I shouldn't have told you about the tablets, forget I spoke.
Just put "a resident" and leave it at that.
The council can have the bit about the bins and nothing else.
Change the village if you use this, everybody knows everybody.
Initials only for me, thanks.
I'd sooner the thing about my dad stayed out of the report.
The photo's fine but no faces on the internet.
When I'm dead you can print it, not before.
That's one for the bin, not the board.
This bit is not for the minutes.
Please use a made-up name.
Cover up the number plate, would you?
I've changed my mind about the story of the baby, I want it out.
Say it was a friend of yours who said so.
The name of the home must not come up anywhere.
Don't go telling Social Services I said that.
I'm telling you this because I trust you, it's not to go further.
Can the last five minutes be wiped?
I don't mind you knowing but I do mind them knowing.
If this gets back to the school I'm finished, so no details.
Only my first name, love.
It would be better if the bit about money were not written up.
Nobody is to know it was our street.
Anonymous for that one, please.
He never gave his permission for that picture, so don't put it on the wall.
We'd prefer that to be kept out of the film.
My brother was in prison then, but I'd be glad if that didn't go any further.
He hit her once. Don't put that down.
You're not writing this down, are you? Please don't.
The manager took the money. That's not for your report.
Keep my name out of it, she would know straight away.
What I say about the warden stays in this room.
This is just between you and me, the club is finished.
Off the record, the treasurer drinks.
I would not like my neighbours to read this.
Scrap the part about my daughter.
If you write about the fight, call me something else.
I'd sooner nobody heard about the eviction.
I hope this won't be passed on to the school.
Strike that last sentence, will you?
You can have the story but not who told it.
My ex must never find out that I said this.
Say it was someone from another street.
Don't tell them it came from me.
Nothing about my health should appear anywhere.
That bit's private.
The last paragraph is for you only.
No names, please.
Could you skip the part where I swear?
I don't want this attributed to me.
Not to be repeated: they are closing the depot.
Please make sure nobody can recognise me.
I'm telling you this in confidence.
Forget I said that.
I'd like the bit about the police removed.
Better not mention the shop.
Don't let on that I told you.
I never told you this, right?
You didn't hear it from me.
Happy to talk but I wouldn't want to be quoted on the rent.
This isn't for the newspaper.
Let's keep that among ourselves.
Please blur the details of the street.
Only use this if the council has answered by then.
It's confidential what the nurse told me.
I'd prefer it if you left my son out of this.
Mae hyn rhyngoch chi a fi, cofiwch.
Peidiwch â sôn am fy ngŵr yn yr adroddiad.
Gadewch fy enw i allan ohoni.
Niech to zostanie między nami.
Proszę o niewymienianie mojego nazwiska.
Tego proszę nie zapisywać.
Das bleibt bitte unter uns.
Schreiben Sie das nicht auf.
Meinen Namen möchte ich da nicht lesen.
Que cela reste entre nous.
Je préfère que vous ne parliez pas de mon fils.
N'écrivez pas mon nom, s'il vous plaît.
Que esto quede entre nosotros.
No quiero que aparezca mi nombre.
Esto no lo apunte, por favor.
Să rămână între noi, vă rog.
Nu vreau să apară numele meu.
یہ بات ہمارے بیچ رہے، میرا نام نہ لکھیں۔
لا أريد أن يظهر اسمي في التقرير.
请不要把我的名字写进去。
Don't go telling people what I said about the vicar.
I'm only saying this because you promised not to use it.
This part is not to go in the book.
My mother would be ashamed if she saw this in print.
Can we skip over what I said about the landlord?
Please take out where I mention my brother's illness.
I trust you won't spread this around.
It's a secret, mind.
You never heard that from me.
Put it under a made-up name.
Use a different name for my boss if you use this.
Nothing I said about Carol should go in.
I'd be in trouble if this got out.
No quoting me on that.
I'm not comfortable with this being shared.
I don't give permission for the bit about the hospital.
The thing about the drugs, leave it.
Stop the tape for this bit.
That's for your ears alone.
I don't want my kids to find out about the debt.
Please use my initials only.
Just put 'a resident'.
Let this go no further.
Not for publication, this.
Kindly omit the address.
I'd rather stay nameless.
Whatever you do, don't mention the accident.
Bitte schreiben Sie nicht, dass ich das gesagt habe.
Das muss aber nicht jeder wissen.
Ne mettez pas cette partie dans le rapport.
Surtout, n'en parlez à personne.
No se lo diga a nadie.
Que no salga mi nombre, por favor.
Nie mówcie o tym nikomu.
Wolałabym, żeby to nie trafiło do raportu.
Nu spuneți nimănui.
Peidiwch â dweud wrth neb.
Byddai'n well gen i beidio cael fy enwi.
یہ کسی کو مت بتانا
لا تخبروا أحدا بهذا
I'd be happier if that stayed off the page.
Can that be our little secret?
You won't put my surname anywhere, will you?
Lose the part about the wedding.
I said too much there, take that back out.
Nobody outside the group needs to hear that.
He'd lose his licence if they read it.
Please protect my identity.
I want it kept under wraps.
Don't quote the bit where I cry.
My real age is nobody's business, so leave it off.
That was for the volunteers, not for the website.
I am not saying this officially.
Switch that thing off a minute.
Let it stay within the family.
Best if you don't write down which flat.
She asked me to keep it quiet.
I ask that you do not share the photo of my nan.
Schreiben Sie bitte nur meinen Vornamen.
Ça doit rester secret.
Prefiero que no se publique.
To tylko do pani wiadomości.
Vă rog să nu spuneți cine sunt.
Rwy'n dweud hyn yn gyfrinachol.
别说是我讲的。
براہ کرم میرا نام ظاہر نہ کریں
أرجو عدم ذكر اسمي
We had a lovely day, but please don't print the bit about my brother.
The bit about whose sofa it was is not for printing.
It helped me a lot. The part about the doctor isn't for the report.
My dad drank. That bit needn't go in.
He was sacked, though that's not for the newsletter.
I'd be glad if the piece about my sister stayed out.
What I said about the manager should stay in this room.
Skip the bit about the overdose when you write it up.
You can leave out the stuff about my ex.
Could you cut the line about the police?
The swimming was great. Miss out what I said about Carol.
Take out the name of the surgery if you use this.
The name of the ward had better not appear.
If this goes in the report drop the bit about prison.
Please lose the last sentence before anybody sees it.
Everything but the thing about my mum can be used.
Use all of it apart from the row with the landlord.
Only the first half is for you to print.
The second paragraph is just for you.
I'd sooner the part about my son wasn't read out.
Don't put down what happened to Lee.
Please keep the story about the baby out of it.
Not the bit about the knife please.
But not the bit about my brother.
I don't want the part about the bailiffs in there.
I would not like the end of this to be printed.
the end part is private
This next bit is between us.
That last part is personal so please respect it.
I told you about Sam but that is not for others.
Please no mention of the diagnosis.
Make sure my street isn't in it.
Nobody should be able to read about the arrest.
It mustn't say which school.
Blank out the vicar's name.
The good stuff you can have, the rest you can't.
You may print the garden part, not the hospital part.
I'd prefer if you left my husband out.
what i wrote about the neighbours is not to go further
ignore the first line, I shouldn't have written it
Cross out the bit about money.
I've said too much about Ken, please take that away.
can you not write about the bruises
My grandson's trouble stays in the family, so keep it off your wall.
Anything on the divorce should be left unsaid.
Feel free to use this but change the town.
Please change what he was called.
Please make it so nobody knows which flat.
The Tuesday group saved me (don't publish the day).
We ate cake (the bit about Ada is not for publication).
I would be mortified if the bit about wetting myself got printed.
My neighbour would kill me if she read the second part.
Please be careful with the part about my daughter.
I hope you won't use the bit about the affair.
The story about Jim should not leave this table.
We went every week and it kept me going. The piece where I mention my manager I would rather keep to ourselves.
Brilliant choir. I'd take it kindly if the last bit went no further.
Lunch club is a lifeline. (Not the thing about my liver, thanks.)
Dad was a hoarder, which I'd prefer nobody printed.
You're welcome to the first story but hands off the second.
What I told you about the foster carers has to stay unwritten.
I got clean here. Do leave the date out.
Whatever you do, the name of that doctor can't be in it.
My cousin's part in this is not for the public.
The paragraph on my marriage isn't something I want out there.
Loved the walks, hated the landlord, and that second half is not to be quoted.
Please use only the sentence on the garden.
Just the beginning, mind, not what came after.
Could whoever types this up drop the surname?
She told me her story in trust so that section should be cut.
It would upset my mother to see the hospital mentioned, so please leave that off.
Two things helped: the nurse and the bus. The third I'd sooner forget, so don't put it.
Kindly omit the paragraph on my tribunal.
My ex reads these, so nothing about the flat, please.
Print what you like about me but nothing about the kids.
I wouldn't want the bit on shoplifting to be read by the council.
That sentence with the swearing can go.
Best not include where we met.
Don't let the part about Mo get into the booklet.
(please remove my daughter's age before this is used)
""".strip().splitlines()
"""Each asks for care, for a part to be left out or for silence, so its row has to be looked at."""

INNOCENT = """
The council asked us not to put bins on the pavement.
Please don't close the library, my gran lives for it.
They call me Doris at the club because of the hat.
The report was never published and we were angry.
My face went red and everybody laughed.
The neighbours keep themselves to themselves.
We switched the lights off and sang carols.
You can use my story for anything you like.
Put my name on it, I'm proud.
They left our street out of the gritting.
Nobody tells you when the bus is cancelled.
The minutes are always late.
She kept a secret garden behind the pub.
I never forget a face.
They wiped the board and started again.
My first name is Ann but everybody says Nan.
We want the path kept clear.
I'd sooner walk than wait for that bus.
He was told not to lift anything after the operation.
Leave the hall open on Fridays and people will come.
The doctor said it was confidential, which was nice.
Crop rotation is what grandad taught me.
No names on the doors, so the postman gives up.
I'm not one for the internet.
Hold the bus for us, we shouted.
We were told the photo would be in the paper and it wasn't.
Don't tell me it can't be done.
He made up a name for the dog.
Nobody should be left out of the trip.
Don't print so many leaflets, nobody reads them.
Use the side door after six.
What I said to the manager was that we need a ramp.
I changed my mind about moving away.
We'd like it written down so that nobody forgets.
It's no secret that the pool is closing.
My husband would love to see this in the newsletter.
Don't use the lift, it breaks down every week.
They don't tell us when the bus is late.
We never write letters any more.
Nobody told me about the meeting.
She kept my name on the waiting list for nine years.
The record shop closed in May.
He broke the school record for the long jump.
There is a bench between the church and the pub.
The walls between the flats are thin.
I left the choir and then came back.
They left the bins out all week.
We leave the door open so that children can run in and out.
The council should not publish timetables that nobody can read.
I don't want to move away from here.
You can't print your ticket at the station.
My daughter doesn't share her toys.
We share everything on our landing.
Without my neighbours I would have gone under.
Please keep the library open.
Please don't close the pool.
I would rather walk than wait for the bus.
They changed the name of the street.
I changed my mind about the new park, it is lovely.
Take the path down to the river and look left.
Only use the back gate, the front one sticks.
The doctor was careful with my mother.
I had no confidence until I joined the group.
The club gave me confidence.
He asked me before he borrowed the ladder.
Ask me about the flood and I will talk all day.
Nobody should have to live with mould.
We were not allowed to mention the war at table.
Don't say you are from the council when you ring, they hang up.
It was the secret garden of my childhood.
A private company runs the car park now.
They removed the part of the fence that was rotten.
The story of the mill is not told enough.
The street must not be forgotten.
I don't know the name of the man who helped.
People don't know each other any more.
You don't see children playing out.
I wouldn't want to live anywhere else.
They cut the line to the coast in 1964.
Tell everyone that the café is back.
I don't mind the rain.
My name is on the plaque by the door.
Never quote a price before you see the roof, my father said.
He took it out of the oven and the whole street smelled of bread.
The rest of the estate is only used at weekends.
Delete the app, it never works.
Mae'r parc rhwng yr ysgol a'r afon.
Nie lubię zimy, ale park jest piękny.
Nie pamiętam, jak się nazywał.
Ich weiß nicht, wie die Straße heißt.
Unter uns wohnt eine Familie mit Hund.
Je ne connais pas mes voisins.
Le banc est entre nous et l'église.
No hay autobús por la tarde.
Nu am mai văzut râul așa de sus.
我不知道邻居的名字。
I told everyone at work about the club.
She never mentioned the money again.
We put our names down for a house in 1980.
They published a book about our village.
The paper wrote that the mill was closing and nobody believed it.
I don't read the newspaper.
You must not feed the ducks bread.
No one can say we did not try.
He would not tell me his name.
I like that my name is on the wall.
Nobody uses the phone box now.
Please bring back the market.
It was private land then, and we were chased off it.
Take your shoes off, she said, and we danced.
I hope the library is not closed.
I'd like the bus to stop here again.
I want to see the pool open and used.
We kept the shop open in the snow.
Leave early if you want a seat.
I stay in my room most days.
You can have the room only on Mondays.
They should not have cut the trees.
My mother never said a word about the war.
People here share what they have.
I can't write well but I like to tell stories.
If you tell the council about the drain they come within a week.
The doctor said not to use the arm.
Don't you love the smell of rain?
Never mind the weather.
I wouldn't say no to a bench.
Ich darf nicht mehr fahren.
Wir nennen das hier nicht Dorf.
Je ne parle pas bien anglais.
No me gusta el ruido.
No lo sé, pero aquí se vive bien.
Nie mówię dobrze po angielsku.
Nu știu cine a scris asta pe zid.
Dydw i ddim yn hoffi'r sŵn.
میں انگریزی نہیں بولتا
لا أعرف جيراني
We kept quiet in the back row.
My secret recipe has nutmeg in it.
The officials never came.
I wrote my name on the wall of the den.
He lost his licence and walked ever after.
They put a website up and nobody looked at it.
My nan had a photo of the king.
Switch the lights off at ten, they say.
I was not here when the bridge fell.
The group needs a bigger room.
We do not share a language but we share bread.
I don't go out after dark.
Leave the car and walk.
No one writes to me.
Keep going, he said, and I did.
The reading group is not for me.
I never use the app.
You could hear the band from our house, no one minded.
Don't forget the sandwiches.
I'd rather be here than in town.
Ich will nicht weg von hier.
Je n'ai pas de voiture.
No quiero mudarme.
Nie chcę się przeprowadzać.
Nu vreau să plec de aici.
Dydw i ddim eisiau symud.
我不想搬家。
میں یہاں سے نہیں جانا چاہتا
That my children play out until dark.
That my kids can stay out after dark and nobody worries.
That my mum gets out more.
That my street is lit after dark.
That my neighbours talk to each other.
That my son finds work and stays out of trouble.
That my grandchildren never leave here.
That my daughter is not afraid to walk home after dark.
That my nan is not left alone at Christmas.
That we can go out after dark.
That nobody is left out.
That nobody in our street is left out of the party.
That no child is left out at playtime.
That our children play out again.
That they let us stay out until the lamps came on.
I dream that my children play out until dark.
That my words are heard by the council.
That my dad lived to see it.
That my garden was full of bees.
That my boys would not have to leave to find work.
That my bus does not stop running at six.
That my doctor knows my name.
That my library stays open.
That my mother could read what I write.
My children play out until dark and nobody minds.
We stayed out till after dark.
We played out all summer.
Out the back there's a pear tree.
Not a light on after dark, and we loved it.
Not to be out after dark was the rule.
You weren't allowed out after dark.
Mum never let us out after dark.
That our bench is not taken out.
That the park is not locked after dark.
That I can walk home in the dark.
That my wheelchair gets over every kerb.
That the lights don't go out at ten.
Don't go out after dark, my gran said.
My brother left out the eggs and the cake fell flat.
I was left out of the team every year.
The bit about the swans was printed on the tea towel.
They printed the bit about my brother in the paper and he was made up.
The part of town where I grew up.
The part I like best is the end of the walk.
I skip the bit about the weather and go to the crossword.
We cut the line for the bunting.
Not the bit of the park by the road, the other bit.
Take out the bins, feed the cat.
Leave the back door open and somebody brings soup.
Nobody kept anything from anybody then.
The last part of the journey was the best.
I keep my story in a drawer.
That my story is told.
That my name is on the bench.
That my mum's name is never forgotten.
That children are not kept in because of traffic.
That my street has trees again.
That our nan sits out front of an evening like she used to.
That people look up from their phones.
That my lad gets home safe, late shift or not.
That the chippy stays open after dark.
That nobody has to hide a bad week.
That my job isn't taken out from under me.
That we never lose the rec.
That my dad's allotment is never built on.
That someone leaves a light on for whoever is out late.
That my sister comes home.
That they put the swings back and leave the gate off.
That there's no more shouting after dark.
That my knees let me out to the garden.
To be out after dark and not be scared.
Kids out till the lamps come on, that is my dream.
No cars, and my children out all day.
Somebody always left a loaf out.
I remember that my mother left the key out for the lodger.
That was the summer we slept out after dark.
The last bit of the walk is not for pushchairs.
The end of the pier is not for swimming.
Use everything but the kitchen sink, my gran said of soup.
My mate, who does not print photos, lent me his camera.
Half the shop is private now.
The rest of the afternoon we just talked.
Ignore the sign, everyone swims there.
The part about the flood in the school play made us cry.
Anything to do with gardening should be left to Ken.
We share everything except the lawnmower.
""".strip().splitlines()
"""They ask for nothing; holding one back costs a careful look, so few should be."""
