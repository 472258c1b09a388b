(function(p){
if(Date.now()-Date.parse(p.dataset.day)>5184e6)p.hidden=false
})(document.getElementById('old'))
